namespace Entente.Language.Names;

/// <summary>The labels of a name finder: 0 outside, then for each kind one for the first word of a name and one for the others.</summary>
static class NameLabels
{
    /// <summary>How many labels there are.</summary>
    public const int Count = 9;

    /// <summary>The word is in no name.</summary>
    public const int Outside = 0;

    /// <summary>The label of the first word of a name.</summary>
    public static int First(NameKind kind) => 1 + (2 * (int)kind);

    /// <summary>The label of a later word of a name.</summary>
    public static int Later(NameKind kind) => 2 + (2 * (int)kind);

    /// <summary>True where <paramref name="label"/> can follow <paramref name="previous"/>: a later word follows a word of the same name.</summary>
    public static bool Follows(int previous, int label) =>
        label == Outside || label % 2 == 1 || (previous != Outside && (previous + 1) / 2 == label / 2);

    /// <summary>The labels of names in a sentence of <paramref name="count"/> words.</summary>
    public static int[] Of(int count, IReadOnlyList<NamedSpan> names)
    {
        var labels = new int[count];
        foreach (var name in names)
        {
            for (var i = name.First; i <= name.Last; i++)
            {
                labels[i] = i == name.First ? First(name.Kind) : Later(name.Kind);
            }
        }

        return labels;
    }

    /// <summary>The names that labels mark.</summary>
    public static IReadOnlyList<NamedSpan> Spans(ReadOnlySpan<int> labels)
    {
        List<NamedSpan>? spans = null;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == Outside)
            {
                continue;
            }

            var first = i;
            while (i + 1 < labels.Length && labels[i + 1] != Outside && labels[i + 1] % 2 == 0)
            {
                i++;
            }

            (spans ??= []).Add(new NamedSpan(first, i, (NameKind)((labels[first] - 1) / 2)));
        }

        return spans is null ? [] : spans;
    }
}
