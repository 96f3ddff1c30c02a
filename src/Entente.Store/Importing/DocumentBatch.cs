namespace Entente.Store;

/// <summary>Mentions and documents on their way into the store, each with the store's numbers of what it names.</summary>
public sealed class DocumentBatch
{
    const int MostRows = 20_000;
    const int MostParts = 300_000;

    int parts;

    internal List<ImportedMention> Mentions { get; } = [];

    internal List<(ImportedDocument Document, IReadOnlyList<int> Parties)> Documents { get; } = [];

    /// <summary>Rows in it.</summary>
    public int Count => Mentions.Count + Documents.Count;

    /// <summary>Whether it should be stored: it holds many rows, or rows with many themes, names and places.</summary>
    public bool IsFull => Count >= MostRows || parts >= MostParts;

    /// <summary>Adds a mention.</summary>
    public void Add(ImportedMention mention) => Mentions.Add(mention);

    /// <summary>Adds a document with the store's number of each of its names.</summary>
    public void Add(ImportedDocument document, IReadOnlyList<int> parties)
    {
        ArgumentNullException.ThrowIfNull(document);
        Documents.Add((document, parties));
        parts += document.Themes.Count + document.Names.Count + document.Places.Count + document.Counts.Count + document.Events.Count;
    }

    internal void Clear()
    {
        Mentions.Clear();
        Documents.Clear();
        parts = 0;
    }
}
