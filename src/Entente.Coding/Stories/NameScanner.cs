namespace Entente.Coding.Stories;

/// <summary>Finds the actors and places that a text names, without a parse: the longest name of the dictionary at each word.</summary>
sealed class NameScanner(ActorDictionary actors)
{
    /// <summary>The countries and the ids of those who are named, once for each mention.</summary>
    public IEnumerable<string> Scan(string text)
    {
        var pieces = actors.PiecesOf(text);
        for (var at = 0; at < pieces.Count; at++)
        {
            if (!pieces[at].Is(PieceForm.Capital) || actors.Names[pieces[at].Id] is not { } trie || Longest(pieces, at, trie) is not { } found)
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

    (int Record, int Last)? Longest(List<Piece> pieces, int first, NameTrie trie)
    {
        (int, int)? longest = null;
        var node = NameTrie.Root;
        for (var at = first; node >= 0; at++)
        {
            longest = Meant(trie, node, pieces[first]) is { } record ? (record, at) : longest;
            node = at + 1 < pieces.Count ? trie.Next(node, pieces[at + 1].Id) : -1;
        }

        return longest;
    }

    // A surname alone means somebody only where one person bears it.
    int? Meant(NameTrie trie, int node, Piece first)
    {
        int? meant = null;
        var surnames = 0;
        for (var at = trie.FirstEntry(node); at >= 0; at = trie[at].Next)
        {
            var entry = trie[at];
            if (IsNamed(entry, first))
            {
                surnames += entry.Tag == NameTag.Surname ? 1 : 0;
                meant ??= entry.Record;
            }
        }

        return surnames > 1 ? null : meant;
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
