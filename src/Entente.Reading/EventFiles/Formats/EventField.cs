namespace Entente.Reading.EventFiles;

/// <summary>One column of a format: its name, how else it is spelled, how its values are written, and what it means.</summary>
/// <param name="Name">The usual name.</param>
/// <param name="Spellings">Other names of the same column.</param>
/// <param name="Kind">How values are written: <c>int</c>, <c>num</c>, <c>text</c>, <c>code</c>, <c>day:iso|mdy</c>, <c>country:fips</c>, ...</param>
/// <param name="Meaning">What it tells: "source.country", "cameo", "place.lat"; formats that tell the same share it.</param>
public sealed record EventField(string Name, IReadOnlyList<string> Spellings, string Kind, string Meaning)
{
    /// <summary>The kind before its colon: "day".</summary>
    public string Grammar => Kind.Split(':')[0];

    /// <summary>The kind after its colon: "iso|mdy"; empty if it has none.</summary>
    public string Detail => Kind.Contains(':', StringComparison.Ordinal) ? Kind[(Kind.IndexOf(':', StringComparison.Ordinal) + 1)..] : "";

    /// <summary>Whether a header's name is this column's.</summary>
    public bool IsCalled(string name) => string.Equals(name, Name, StringComparison.OrdinalIgnoreCase)
        || Spellings.Any(s => string.Equals(s, name, StringComparison.OrdinalIgnoreCase));
}
