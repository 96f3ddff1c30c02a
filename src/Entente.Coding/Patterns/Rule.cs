using System.Globalization;

namespace Entente.Coding;

/// <summary>A coding rule: what is matched, which event that is, and where its sides stand.</summary>
/// <param name="Name">Unique name ("suspend-aid").</param>
/// <param name="File">The file it stands in ("SANCTION.tsv").</param>
/// <param name="Line">Its 1-based line.</param>
/// <param name="Pattern">What it matches.</param>
/// <param name="Type">The event type; null for an explicit no event.</param>
/// <param name="Mode">The mode; for no event, the reason.</param>
/// <param name="Cameo">CAMEO code.</param>
/// <param name="Source">Where the acting side stands.</param>
/// <param name="Target">Where the affected side stands.</param>
/// <param name="Example">A sentence in which it fires, and what it gives.</param>
public sealed record Rule(
    string Name, string File, int Line, Pattern Pattern, EventType? Type, string Mode, string Cameo, SidePaths Source, SidePaths Target, string Example)
{
    /// <summary>The rule as evidence names it: "suspend-aid (SANCTION.tsv:12)".</summary>
    public string Citation { get; } = string.Create(CultureInfo.InvariantCulture, $"{Name} ({File}:{Line})");

    /// <summary>Whether the article must name the other side, where the sentence does not: the rule's name ends in "-implied".</summary>
    public bool IsImplied { get; } = Name.EndsWith("-implied", StringComparison.Ordinal);
}

/// <summary>Where a side of an event stands: paths in order of preference.</summary>
/// <param name="Paths">The paths; empty for the default or for none.</param>
/// <param name="Form">Given paths, the default, none, or both sides together.</param>
public sealed record SidePaths(IReadOnlyList<RolePath> Paths, SideForm Form)
{
    /// <summary>Whether the rule makes no event without this side.</summary>
    public bool IsRequired { get; init; }

    static readonly string[] VerbSources = ["subj", "subj.poss", "subj.comp", "subj.by", "subj.of"];
    static readonly string[] VerbTargets =
        ["obj", "iobj", "obj.poss", "obj.of", "obj.comp", "to", "against", "with", "on", "for", "at", "toward", "obj.to", "obj.against", "obj.on", "obj.for", "obj.in"];

    static readonly string[] NounSources = ["subj", "by", "comp", "from", "subj.comp", "subj.poss"];
    static readonly string[] NounTargets = ["on", "against", "obj", "with", "to", "at", "for", "toward", "over", "on.poss", "on.comp", "on.of", "obj.comp", "obj.poss"];
    static readonly string[] Togethers = ["subj", "with", "between", "among", "by", "poss", "frame", "subj.comp", "subj.poss", "subj.of", "with.poss", "with.comp", "comp"];

    /// <summary>The default places of a verb's or adjective's acting side.</summary>
    public static IReadOnlyList<RolePath> VerbSource { get; } = Read(VerbSources);

    /// <summary>The default places of a verb's or adjective's affected side.</summary>
    public static IReadOnlyList<RolePath> VerbTarget { get; } = Read(VerbTargets);

    /// <summary>The default places of a noun's acting side.</summary>
    public static IReadOnlyList<RolePath> NounSource { get; } = Read(NounSources);

    /// <summary>The default places of a noun's affected side.</summary>
    public static IReadOnlyList<RolePath> NounTarget { get; } = Read(NounTargets);

    /// <summary>Where an attacked place stands when nobody is named as attacked.</summary>
    public static IReadOnlyList<RolePath> AttackedPlace { get; } = Read(["obj.in", "in", "at", "near", "at.in", "near.in", "obj.at", "obj.near", "in.in", "subj.in", "subj.at", "subj.on"]);

    /// <summary>Where those stand who act together.</summary>
    public static IReadOnlyList<RolePath> Together { get; } = Read(Togethers);

    static RolePath[] Read(string[] paths) => [.. paths.Select(path => RolePath.Read(path, out _)!)];
}

/// <summary>How a rule says where a side stands.</summary>
public enum SideForm : byte
{
    /// <summary>Empty cell: the default paths.</summary>
    Default,
    /// <summary>Paths are given.</summary>
    Paths,
    /// <summary>"-": no such side.</summary>
    Nobody,
    /// <summary>"both": the parties act together.</summary>
    Both,
}
