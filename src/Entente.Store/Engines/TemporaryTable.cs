namespace Entente.Store;

/// <summary>A table that lives as long as the connection.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Columns">A SELECT without rows that gives its columns; both databases take it.</param>
sealed record TemporaryTable(string Name, string Columns)
{
    /// <summary>Numbers of events that are to be read.</summary>
    public static readonly TemporaryTable Wanted = new("wanted", "SELECT 0::BIGINT AS event_id WHERE FALSE");

    /// <summary>Numbers of articles that are to be read.</summary>
    public static readonly TemporaryTable WantedArticle = new("wanted_article", "SELECT 0::BIGINT AS article_id WHERE FALSE");

    /// <summary>Ids of the articles of a batch.</summary>
    public static readonly TemporaryTable Batch = new("batch", "SELECT ''::VARCHAR AS id WHERE FALSE");

    /// <summary>Keys of the rows of a batch.</summary>
    public static readonly TemporaryTable WantedKey = new("wanted_key", "SELECT 0::INTEGER AS n, 0::BIGINT AS row_key WHERE FALSE");

    /// <summary>Acts that count on the pinned day.</summary>
    public static readonly TemporaryTable PinnedAct = new("pinned_act", "SELECT * FROM act_as_of(DATE '0001-01-01') AS known WHERE FALSE");

    /// <summary>Events that count on the pinned day.</summary>
    public static readonly TemporaryTable PinnedEvent = new("pinned_event", "SELECT * FROM event_as_of(DATE '0001-01-01') AS known WHERE FALSE");

    /// <summary>Acts between two sides that count on the pinned day.</summary>
    public static readonly TemporaryTable PinnedPair = new("pinned_pair", $"SELECT {PairColumns} FROM pair_act_as_of(DATE '0001-01-01', '') AS known WHERE FALSE");

    /// <summary>Those columns of an act between two sides that are asked for.</summary>
    public const string PairColumns = "event_id, coding_id, article_id, day, source, target, type, mode, quad, intensity, auxiliary, official";

    /// <summary>Sums of the acts of two sides with others that count on the pinned day.</summary>
    public static readonly TemporaryTable PinnedTally = new("pinned_tally", "SELECT * FROM tally_as_of(DATE '0001-01-02', DATE '0001-01-02', DATE '0001-01-02') AS known WHERE FALSE");

    /// <summary>How many imported acts of anyone were reported in each month, as counts on the pinned day.</summary>
    public static readonly TemporaryTable PinnedVolume = new("pinned_volume", "SELECT month, n FROM imported_volume_as_of(DATE '0001-01-02', DATE '0001-01-02', DATE '0001-01-02') AS known WHERE FALSE");

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<TemporaryTable> All = [Wanted, WantedArticle, Batch, WantedKey, PinnedAct, PinnedEvent, PinnedPair, PinnedTally, PinnedVolume];
}
