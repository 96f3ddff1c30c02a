namespace Entente.Coding.Stories;

/// <summary>
/// Tells which publisher of a batch a credit means, and which a text credits: "LPA" and "Levant Press" are the Levant Press Agency. News agencies that
/// published nothing in the batch are known by the names that the dictionary gives.
/// </summary>
public sealed class PublisherNames
{
    const int ShortestInitials = 2;
    const int LongestName = 60;
    readonly Dictionary<string, string?> meant = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, List<string>> spokenByFirstWord = new(StringComparer.Ordinal);

    /// <summary>Takes the publishers of a batch, and names of other outlets.</summary>
    public PublisherNames(IEnumerable<string> publishers, IEnumerable<string> outlets)
    {
        ArgumentNullException.ThrowIfNull(publishers);
        ArgumentNullException.ThrowIfNull(outlets);
        var names = publishers.Where(p => p.Length > 0).Distinct().Order(StringComparer.Ordinal).ToArray();
        foreach (var name in names.Concat(outlets.Distinct().Order(StringComparer.Ordinal)).Where(n => n.Length <= LongestName))
        {
            Learn(name, Bare(name), spoken: true);
            meant.TryAdd(name, name);
        }

        foreach (var name in names)
        {
            var bare = Bare(name);
            if (Initials(bare) is { Length: >= ShortestInitials } initials)
            {
                Learn(name, initials, spoken: true);
            }

            for (var end = bare.LastIndexOf(' '); end > 0; end = bare.LastIndexOf(' ', end - 1))
            {
                Learn(name, bare[..end], spoken: bare.AsSpan(0, end).Contains(' '));
            }
        }
    }

    /// <summary>The publisher that a credit names in full, by its beginning or by its initials; the credit itself if none is meant.</summary>
    public string Meant(string credit)
    {
        ArgumentNullException.ThrowIfNull(credit);
        var bare = Bare(credit);
        for (var end = bare.Length; end > 0; end = end > 1 ? bare.LastIndexOf(' ', end - 1) : 0)
        {
            if (meant.GetValueOrDefault(bare[..end]) is { } found && (end == bare.Length || bare.AsSpan(0, end).Contains(' ')))
            {
                return found;
            }
        }

        return credit;
    }

    /// <summary>The first publisher other than its own that a text names as where its news is from; empty if none.</summary>
    public string Credited(string text, string publisher)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsUpper(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && Named(text, at) is { } spoken
                && meant[spoken] is { } name && name != publisher && CreditWords.Default.Credit(text, at, at + spoken.Length))
            {
                return name;
            }
        }

        return "";
    }

    string? Named(string text, int at)
    {
        return spokenByFirstWord.TryGetValue(text[at..WordEnd(text, at)], out var names)
            ? names.Find(n => string.CompareOrdinal(text, at, n, 0, n.Length) == 0 && (at + n.Length == text.Length || !char.IsLetterOrDigit(text[at + n.Length])))
            : null;
    }

    // What two publishers could be called means neither.
    void Learn(string name, string words, bool spoken)
    {
        if (meant.TryGetValue(words, out var other))
        {
            meant[words] = other == name || other == words ? other : null;
            return;
        }

        meant[words] = name;
        if (spoken)
        {
            var first = words[..WordEnd(words, 0)];
            var names = spokenByFirstWord.TryGetValue(first, out var known) ? known : spokenByFirstWord[first] = [];
            names.Add(words);
            names.Sort((a, b) => b.Length != a.Length ? b.Length - a.Length : string.CompareOrdinal(a, b));
        }
    }

    static int WordEnd(string text, int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    static string Bare(string name) => name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    static string Initials(string name) => string.Concat(name.Split(' ').Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]));
}
