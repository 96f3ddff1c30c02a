namespace Entente.Store;

/// <summary>Mentions and documents on their way into the store, each with the store's numbers of what it names.</summary>
public sealed class DocumentBatch
{
    /// <summary>The most rows of a batch.</summary>
    public const int Capacity = 20_000;

    internal List<ImportedMention> Mentions { get; } = [];

    internal List<(ImportedDocument Document, IReadOnlyList<int> Parties)> Documents { get; } = [];

    /// <summary>Rows in it.</summary>
    public int Count => Mentions.Count + Documents.Count;

    /// <summary>Adds a mention.</summary>
    public void Add(ImportedMention mention) => Mentions.Add(mention);

    /// <summary>Adds a document with the store's number of each of its names.</summary>
    public void Add(ImportedDocument document, IReadOnlyList<int> parties) => Documents.Add((document, parties));

    internal void Clear()
    {
        Mentions.Clear();
        Documents.Clear();
    }
}
