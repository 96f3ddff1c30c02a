namespace Entente.Language.Names;

/// <summary>
/// Joins what the model found with what the name list knows. In this order: what the model found stands; a place or body of
/// several words in the list takes the place of shorter names within it, never of a longer one or one that crosses its border;
/// a body with its place is one name ("the Foreign Ministry of Pakistan"); what the list knows as a people is a group; a body
/// that ends like a military unit is one. A name that ends in a function word loses it.
/// </summary>
static class NameJoiner
{
    /// <summary>The names of a sentence, in order.</summary>
    public static IReadOnlyList<NamedSpan> Join(string text, IReadOnlyList<TextToken> tokens, ReadOnlySpan<NameHints> hints, IReadOnlyList<NamedSpan> found)
    {
        var names = found.ToList();
        AddRuns(hints, NameHints.Organisation, NameKind.Organisation, names);
        AddRuns(hints, NameHints.Place, NameKind.Place, names);
        AddPeoples(text, tokens, hints, names);
        names.Sort((left, right) => left.First.CompareTo(right.First));
        for (var i = 0; i < names.Count; i++)
        {
            names[i] = Mend(text, tokens, hints, names[i], i + 1 < names.Count ? names[i + 1].First : tokens.Count);
        }

        JoinPlaces(text, tokens, hints, names);
        for (var i = 0; i < names.Count; i++)
        {
            names[i] = names[i] with { Kind = KindOf(names[i], hints) };
        }

        return names;
    }

    static void AddRuns(ReadOnlySpan<NameHints> hints, NameHints first, NameKind kind, List<NamedSpan> names)
    {
        var later = (NameHints)((int)first << 1);
        for (var i = 0; i + 1 < hints.Length; i++)
        {
            var last = i;
            while (hints[i].HasFlag(first) && last + 1 < hints.Length && hints[last + 1].HasFlag(later))
            {
                last++;
            }

            if (last > i && TryAdd(new NamedSpan(i, last, kind), names))
            {
                i = last;
            }
        }
    }

    /// <summary>Adds a run of the list in place of shorter names; not where a longer name or one that crosses its border stands.</summary>
    static bool TryAdd(NamedSpan run, List<NamedSpan> names)
    {
        if (names.Exists(name => Overlaps(name, run) && !(name.First >= run.First && name.Last <= run.Last)))
        {
            return false;
        }

        if (!names.Exists(name => name.First == run.First && name.Last == run.Last))
        {
            names.RemoveAll(name => Overlaps(name, run));
            names.Add(run);
        }

        return true;
    }

    static void AddPeoples(string text, IReadOnlyList<TextToken> tokens, ReadOnlySpan<NameHints> hints, List<NamedSpan> names)
    {
        for (var i = 0; i < hints.Length; i++)
        {
            if ((hints[i] & NameHints.Learned) == NameHints.People && char.IsUpper(text[tokens[i].Start]))
            {
                TryAdd(new NamedSpan(i, i, NameKind.Group), names);
            }
        }
    }

    /// <summary>A body's name does not end in a function word, and goes on to the word that says what kind of unit it is.</summary>
    static NamedSpan Mend(string text, IReadOnlyList<TextToken> tokens, ReadOnlySpan<NameHints> hints, NamedSpan name, int end)
    {
        var last = name.Last;
        while (last > name.First && tokens[last].Of(text) is "of" or "the" or "and" or "for" or ",")
        {
            last--;
        }

        while (name.Kind == NameKind.Organisation && last == name.Last && last + 1 < end && (hints[last + 1] & NameHints.Unit) != 0 && char.IsUpper(text[tokens[last + 1].Start]))
        {
            name = name with { Last = ++last };
        }

        return name with { Last = last };
    }

    static void JoinPlaces(string text, IReadOnlyList<TextToken> tokens, ReadOnlySpan<NameHints> hints, List<NamedSpan> names)
    {
        for (var i = 0; i + 1 < names.Count; i++)
        {
            var (body, place) = (names[i], names[i + 1]);
            var between = place.First - body.Last - 1;
            var isOne = body.Kind == NameKind.Organisation && place.Kind is NameKind.Place or NameKind.Organisation
                && (hints[body.Last] & NameHints.Head) != 0
                && between is 1 or 2 && tokens[body.Last + 1].Of(text) is "of"
                && (between == 1 || tokens[body.Last + 2].Of(text) is "the");
            if (isOne)
            {
                names[i] = body with { Last = place.Last };
                names.RemoveAt(i + 1);
            }
        }
    }

    static NameKind KindOf(NamedSpan name, ReadOnlySpan<NameHints> hints)
    {
        if (name.Kind == NameKind.Organisation && name.Last > name.First && (hints[name.Last] & NameHints.Unit) != 0)
        {
            return NameKind.Unit;
        }

        var isPeople = name.Kind == NameKind.Other;
        for (var i = name.First; i <= name.Last; i++)
        {
            isPeople &= (hints[i] & NameHints.People) != 0;
        }

        return isPeople ? NameKind.Group : name.Kind;
    }

    static bool Overlaps(NamedSpan left, NamedSpan right) => left.First <= right.Last && right.First <= left.Last;
}
