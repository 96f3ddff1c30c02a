namespace Entente.Coding.Stories;

/// <summary>Finds the actors and places that a text names, without a parse: the longest name of the dictionary at each word.</summary>
sealed class NameScanner(ActorDictionary actors)
{
    const int ShortestSurname = 3;

    /// <summary>The countries and the ids of those who are named, once for each mention.</summary>
    public IEnumerable<string> Scan(string text)
    {
        var pieces = actors.PiecesOf(text);
        for (var at = 0; at < pieces.Count; at++)
        {
            if (!pieces[at].Is(PieceForm.Capital) || actors.Names[pieces[at].Id] is not { } trie || Longest(text, pieces, at, trie) is not { } found)
            {
                continue;
            }

            foreach (var term in Terms(found.Record))
            {
                yield return term;
            }

            at = found.Last;
        }
    }

    (int Record, int Last)? Longest(string text, List<Piece> pieces, int first, NameTrie trie)
    {
        (int, int)? longest = null;
        var node = NameTrie.Root;
        for (var at = first; node >= 0; at++)
        {
            longest = Meant(text, trie, node, pieces[first]) is { } record ? (record, at) : longest;
            node = at + 1 < pieces.Count ? trie.Next(node, pieces[at + 1].Id) : -1;
        }

        return longest;
    }

    // A surname alone means somebody only where one person bears it, nothing else is called so, and it is no usual word that begins a sentence.
    int? Meant(string text, NameTrie trie, int node, Piece first)
    {
        int? meant = null, bearer = null;
        var (surnames, others) = (0, 0);
        for (var at = trie.FirstEntry(node); at >= 0; at = trie[at].Next)
        {
            var entry = trie[at];
            if (entry.Tag == NameTag.Surname)
            {
                (surnames, bearer) = (surnames + 1, entry.Record);
            }
            else
            {
                others++;
                meant ??= IsNamed(entry, first) ? entry.Record : null;
            }
        }

        return meant ?? (others == 0 && surnames == 1 && IsSurname(text, first) && !actors.IsReplaced(bearer!.Value) ? bearer : null);
    }

    static bool IsSurname(string text, Piece piece)
    {
        var word = text[piece.Start..piece.End];
        var before = text.AsSpan(0, piece.Start).TrimEnd(" \t\"'“‘(");
        return word.Length >= ShortestSurname && !before.IsEmpty && before[^1] is not ('.' or '!' or '?' or ':' or '\n' or '\r')
            && !StoryConcepts.Default.IsUsual(word);
    }

    bool IsNamed(NameEntry entry, Piece first) =>
        entry.Tag is not (NameTag.Ambiguous or NameTag.InCountry) && (entry.Case != NameCase.AllCapitals || first.Is(PieceForm.AllCapitals))
        && actors.Records.KindOf(entry.Record) is not (ActorKind.Agent or ActorKind.Office) && !actors.IsReplaced(entry.Record);

    IEnumerable<string> Terms(int record)
    {
        var codes = actors.Records.Column(record, 4);
        var colon = codes.IndexOf(':');
        var country = (colon < 0 ? codes : codes[..colon]).ToString();
        if (country.Length > 0)
        {
            yield return country;
        }

        if (actors.Records.KindOf(record) != ActorKind.State)
        {
            yield return actors.Records.Column(record, 1).ToString();
        }
    }
}
