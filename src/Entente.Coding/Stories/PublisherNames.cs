namespace Entente.Coding.Stories;

/// <summary>Tells which publisher a credit means: "LPA" and "Levant Press" are the Levant Press Agency.</summary>
public static class PublisherNames
{
    /// <summary>The publisher that a credit names in full, by its beginning or by its initials; the credit itself if none is meant.</summary>
    public static string Meant(string credit, IEnumerable<string> publishers) =>
        publishers.FirstOrDefault(p => p == credit) ?? publishers.FirstOrDefault(p => IsShort(credit, p)) ?? credit;

    static bool IsShort(string credit, string publisher)
    {
        var name = publisher.StartsWith("The ", StringComparison.Ordinal) ? publisher[4..] : publisher;
        return credit.Length > 1
            && (name.StartsWith($"{credit} ", StringComparison.OrdinalIgnoreCase) || credit.StartsWith($"{name} ", StringComparison.OrdinalIgnoreCase)
                || credit == Initials(name));
    }

    static string Initials(string name) => string.Concat(name.Split(' ').Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0]));
}
