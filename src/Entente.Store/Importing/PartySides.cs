namespace Entente.Store;

/// <summary>The sides that parties are, by the parties' numbers: many parties as given are the same side.</summary>
sealed class PartySides
{
    readonly List<(PartySide Whole, int Acting, int Affected)> parties = [];
    readonly List<PartySide> sides = [];
    readonly Dictionary<PartySide, int> numbers = [];

    /// <summary>One more than the highest number of a party.</summary>
    public int Parties => parties.Count;

    /// <summary>The key of a party.</summary>
    public string KeyOf(int party) => parties[party].Whole.Key;

    /// <summary>The number of the side that a party is where it acts.</summary>
    public int ActingOf(int party) => parties[party].Acting;

    /// <summary>The number of the side that a party is where it is acted on.</summary>
    public int AffectedOf(int party) => parties[party].Affected;

    /// <summary>A side by its number.</summary>
    public PartySide this[int side] => sides[side];

    /// <summary>Sets what a party is.</summary>
    public void Set(int party, PartySide side)
    {
        while (parties.Count <= party)
        {
            parties.Add((new("", false, false, false), 0, 0));
        }

        parties[party] = (side, NumberOf(side.Acting), NumberOf(side.Affected));
    }

    int NumberOf(PartySide side)
    {
        if (!numbers.TryGetValue(side, out var number))
        {
            numbers.Add(side, number = sides.Count);
            sides.Add(side);
        }

        return number;
    }
}
