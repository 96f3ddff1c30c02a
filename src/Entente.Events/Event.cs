namespace Entente;

/// <summary>Who did what to whom, when and where, and which words say so.</summary>
/// <param name="Id">Never changes: <c>&lt;article&gt;#&lt;sentence&gt;.&lt;n&gt;</c> for coded text.</param>
/// <param name="Date">Day of the act; the day of publication where the text gives none.</param>
/// <param name="Sources">The acting side; two or more for what several do together.</param>
/// <param name="Targets">The affected side; may be empty.</param>
/// <param name="Type">PLOVER type.</param>
/// <param name="Mode">PLOVER mode; empty for none.</param>
/// <param name="Cameo">CAMEO 1.1 code, 2 to 4 digits as text.</param>
/// <param name="Evidence">The article, sentence and words.</param>
public sealed record Event(
    string Id, DateOnly? Date, IReadOnlyList<ActorMention> Sources, IReadOnlyList<ActorMention> Targets,
    EventType Type, string Mode, string Cameo, Evidence Evidence)
{
    /// <summary>Last day, for acts that lasted; null if one day.</summary>
    public DateOnly? EndDate { get; init; }

    /// <summary>How the date was found: the words that say so ("on Tuesday"), or "publication".</summary>
    public string DateReason { get; init; } = "publication";

    /// <summary>How the act stands.</summary>
    public AuxiliaryMode Auxiliary { get; init; }

    /// <summary>What matter it is about: PLOVER contexts, wire names, in the manual's order.</summary>
    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>Where it took place; null if not said.</summary>
    public Place? Place { get; init; }

    /// <summary>Killed, injured, arrested.</summary>
    public Casualties Casualties { get; init; } = Casualties.None;

    /// <summary>How sure, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Whether the sources act on one another (a meeting, mutual fighting) and there is no target.</summary>
    public bool IsReciprocal => Sources.Count > 1 && Targets.Count == 0;

    /// <summary>Quad class in PLOVER's scheme.</summary>
    public QuadClass QuadClass => Ontology.QuadClassOf(Type);

    /// <summary>Score on PLOVER's conflict-cooperation scale, -10 to +10.</summary>
    public double Intensity => Ontology.ScoreOf(Type, Mode);

    /// <summary>
    /// The directed pairs of the event: each source with each target; for reciprocal acts each source with each other source.
    /// Pairs of an actor with itself or with an unknown key are left out.
    /// </summary>
    public IEnumerable<Dyad> Dyads()
    {
        var affected = IsReciprocal ? Sources : Targets;
        return Sources.SelectMany(s => affected.Select(t => new Dyad(s.Actor.Key, t.Actor.Key)))
            .Where(d => d.Source.Length > 0 && d.Target.Length > 0 && d.Source != d.Target)
            .Distinct();
    }
}
