using Entente.Store;

namespace Entente.Analysis;

/// <summary>What a measure gave, with the query that gives it.</summary>
/// <param name="Measure">Name of the measure; its page is docs/measures/NAME.md.</param>
/// <param name="Input">What it was taken of.</param>
/// <param name="Value">The number; null where it is undefined (no events, too few months).</param>
/// <param name="N">The number of events or months that it rests on.</param>
/// <param name="Query">The statement, with its values.</param>
public sealed record Measured(string Measure, MeasureInput Input, double? Value, int N, Sql Query)
{
    /// <summary>Lower end of the 95 % interval; null where there is none.</summary>
    public double? Low { get; init; }

    /// <summary>Upper end of the 95 % interval; null where there is none.</summary>
    public double? High { get; init; }

    /// <summary>Probability of a difference at least this large by chance; null where it is not tested.</summary>
    public double? P { get; init; }

    /// <summary>The lines of a table: a count for each class, a share for each group.</summary>
    public IReadOnlyList<MeasuredPart> Parts { get; init; } = [];

    /// <summary>Numbers of the events that it rests on ("e41"), in order: of many the first hundreds, of sums by month the first of each; the query gives all.</summary>
    public IReadOnlyList<string> Events { get; init; } = [];

    /// <summary>Months at which a level changed; empty where the measure seeks none.</summary>
    public IReadOnlyList<ChangePoint> Changes { get; init; } = [];

    /// <summary>Why there is no number, or what to mind in reading it: a sentence; null where there is nothing to say.</summary>
    public string? Note { get; init; }

    /// <summary>The part with this label; a part of nothing if there is none.</summary>
    public MeasuredPart this[string label] => Parts.FirstOrDefault(p => p.Label == label) ?? new(label, 0, 0);

    /// <summary>Whether two takings of a measure gave the same.</summary>
    public bool Agrees(Measured other) =>
        other is not null && Measure == other.Measure && Input == other.Input && Value == other.Value && N == other.N
        && Low == other.Low && High == other.High && P == other.P && Note == other.Note && Parts.SequenceEqual(other.Parts) && Events.SequenceEqual(other.Events)
        && Changes.Count == other.Changes.Count && Changes.Zip(other.Changes).All(c => c.First.Agrees(c.Second));
}
