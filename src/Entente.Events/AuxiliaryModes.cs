namespace Entente;

/// <summary>Wire names of <see cref="AuxiliaryMode"/>.</summary>
public static class AuxiliaryModes
{
    static readonly (AuxiliaryMode Mode, string Name)[] Names =
    [
        (AuxiliaryMode.Historical, "historical"),
        (AuxiliaryMode.Future, "future"),
        (AuxiliaryMode.Hypothetical, "hypothetical"),
        (AuxiliaryMode.Negation, "negation"),
    ];

    /// <summary>The wire names of the flags that are set, in a fixed order; empty for none.</summary>
    public static IReadOnlyList<string> ToNames(this AuxiliaryMode modes) =>
        [.. Names.Where(n => modes.HasFlag(n.Mode)).Select(n => n.Name)];

    /// <summary>Reads one wire name ("future"); an empty text is none. False for an unknown name.</summary>
    public static bool TryParse(string? text, out AuxiliaryMode mode)
    {
        mode = AuxiliaryMode.None;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        foreach (var (value, name) in Names)
        {
            if (name == text)
            {
                mode = value;
                return true;
            }
        }

        return false;
    }
}
