using Entente.Store;

namespace Entente.Analysis;

/// <summary>A dyad and a period, to a number or a table, with its query. One page in docs/measures each.</summary>
public interface IMeasure
{
    /// <summary>Its name: the name of its page and of its SQL file, in kebab case.</summary>
    string Name { get; }

    /// <summary>Takes the measure.</summary>
    Measured Take(EventStore store, MeasureInput input);
}
