namespace Entente.Store;

/// <summary>An act with PLOVER's class and score, looked up once.</summary>
sealed class BatchAct
{
    /// <summary>Looks up an act.</summary>
    public BatchAct(GivenAct act)
    {
        (Cameo, Mode) = (act.Cameo, act.Mode);
        if (act.Type is { } type)
        {
            (Class, Type, Quad, Score) = (type, Ontology.Name(type), (sbyte)Ontology.QuadClassOf(type), (float)Ontology.ScoreOf(type, act.Mode));
        }
    }

    public string Cameo { get; }

    public string Mode { get; }

    /// <summary>The type; null for none.</summary>
    public EventType? Class { get; }

    /// <summary>Name of the type; empty for none.</summary>
    public string Type { get; } = "";

    public sbyte Quad { get; }

    public float Score { get; }
}
