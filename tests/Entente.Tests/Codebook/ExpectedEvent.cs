namespace Entente.Tests.Codebook;

/// <summary>An event as an example writes it: <c>PAK > IND SANCTION/discontinue [future]</c>, or <c>IND + CHN CONSULT</c> where all are sources.</summary>
/// <param name="Line">The line as written.</param>
/// <param name="Sources">The acting side.</param>
/// <param name="Targets">The affected side; null where the act is reciprocal.</param>
/// <param name="Type">The type.</param>
/// <param name="Mode">The mode; empty for none.</param>
/// <param name="Auxiliary">How the act stands.</param>
public sealed record ExpectedEvent(
    string Line, IReadOnlyList<string> Sources, IReadOnlyList<string>? Targets, EventType Type, string Mode, AuxiliaryMode Auxiliary)
{
    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">The line is not written as above, or names no type or mode of PLOVER.</exception>
    public static ExpectedEvent Parse(string line)
    {
        var bracket = line.IndexOf('[', StringComparison.Ordinal);
        var words = (bracket < 0 ? line : line[..bracket]).TrimEnd().Split(' ');
        var act = words[^1].Split('/');
        var mode = act.Length > 1 ? act[1] : "";
        if (!Ontology.TryParseType(act[0], out var type) || !Ontology.IsMode(type, mode))
        {
            throw new FormatException($"'{line}' does not end in a type, or a type and its mode");
        }

        var sides = string.Join(' ', words[..^1]).Split(" > ").Select(side => side.Split(" + ")).ToArray();
        var auxiliary = bracket < 0 ? [] : line[(bracket + 1)..line.IndexOf(']', StringComparison.Ordinal)].Split(',');
        return new(line, sides[0], sides.Length > 1 ? sides[1] : null, type, mode, auxiliary.Select(Standing).Aggregate(AuxiliaryMode.None, (a, b) => a | b));
    }

    /// <summary>Whether a coded event is the one that is meant.</summary>
    public bool Matches(Event coded) =>
        coded.Type == Type && coded.Mode == Mode && coded.Auxiliary == Auxiliary && Side(coded.Sources, Sources)
        && (Targets is null ? coded.IsReciprocal : Side(coded.Targets, Targets));

    static bool Side(IReadOnlyList<ActorMention> mentions, IReadOnlyList<string> codes) => codes switch
    {
        ["*"] => true,
        ["-"] => mentions.Count == 0,
        _ => codes.All(code => mentions.Any(mention => Is(mention.Actor, code.Split(':')))),
    };

    static bool Is(Actor actor, string[] code) =>
        (code[0] == "*" || actor.Country == code[0]) && (code.Length == 1 || actor.Sector == code[1]);

    static AuxiliaryMode Standing(string name) =>
        AuxiliaryModes.TryParse(name, out var mode) ? mode : throw new FormatException($"'{name}' is no auxiliary mode");
}
