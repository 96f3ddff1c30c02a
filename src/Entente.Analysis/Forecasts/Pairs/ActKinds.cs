using System.Collections.Frozen;

namespace Entente.Analysis.Forecasts;

/// <summary>The kinds of acts that forecasts are made of: the four quad classes, then the sixteen event types.</summary>
static class ActKinds
{
    static readonly string[] QuadNames = ["verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"];
    static readonly EventType[] Types = Enum.GetValues<EventType>();
    static readonly string[] Names = [.. QuadNames, .. Types.Select(t => Ontology.Name(t))];
    static readonly FrozenDictionary<string, int> Numbers = Names.Index().ToFrozenDictionary(n => n.Item, n => n.Index, StringComparer.Ordinal);

    /// <summary>Number of kinds.</summary>
    public static int Count => Names.Length;

    /// <summary>The short name of a kind: "material-conflict", "ASSAULT".</summary>
    public static string Name(int kind) => Names[kind];

    /// <summary>The kind of a short name; -1 for none.</summary>
    public static int Find(string name) => Numbers.GetValueOrDefault(name, -1);

    /// <summary>The quad class of a kind, from 0.</summary>
    public static int Quad(int kind) => kind < QuadNames.Length ? kind : (int)Ontology.QuadClassOf(Types[kind - QuadNames.Length]) - 1;

    /// <summary>The kind of an event type's wire name.</summary>
    public static int OfType(string type) => Find(type);

    /// <summary>Whether an act is of a kind.</summary>
    public static bool Holds(int kind, PairAct act) => kind < QuadNames.Length ? act.Quad == kind + 1 : act.Type == Names[kind];
}
