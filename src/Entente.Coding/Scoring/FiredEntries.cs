namespace Entente.Coding.Scoring;

/// <summary>How many entries of the actor files, by kind, texts name at all. Padding is not knowledge.</summary>
public sealed class FiredEntries
{
    readonly ActorDictionary dictionary;
    readonly Segmenter segmenter;
    readonly NameChooser chooser;
    readonly Dictionary<int, int> times = [];

    /// <summary>Counts with a dictionary; nothing is counted yet.</summary>
    public FiredEntries(ActorDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        this.dictionary = dictionary;
        (segmenter, chooser) = (new(dictionary), new(dictionary));
    }

    /// <summary>Counts the entries that a text names, each as the date chooses it; last names alone are not counted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">Its day; null if not known.</param>
    public void Add(string text, DateOnly? date)
    {
        ArgumentNullException.ThrowIfNull(text);
        var pieces = dictionary.PiecesOf(text);
        var segments = new List<Segment>();
        segmenter.Find(pieces, false, segments);
        foreach (var segment in segments)
        {
            if (chooser.Choose(segment, pieces, new(date, "", false, null), "") is { Exists: true, Record: var record })
            {
                times[record] = times.GetValueOrDefault(record) + 1;
            }
        }
    }

    /// <summary>Each kind that has entries, in the order of the kinds: how many it has, how many of them fired, how often together.</summary>
    public IReadOnlyList<(string Kind, int Entries, int Fired, int Times)> ByKind()
    {
        var rows = new List<(string Kind, int Entries, int Fired, int Times)>();
        foreach (var kind in Enum.GetValues<ActorKind>())
        {
            var (entries, fired, all) = (0, 0, 0);
            for (var i = 0; i < dictionary.Records.Count; i++)
            {
                if (dictionary.Records.KindOf(i) == kind && !dictionary.IsReplaced(i))
                {
                    entries++;
                    fired += times.ContainsKey(i) ? 1 : 0;
                    all += times.GetValueOrDefault(i);
                }
            }

            if (entries > 0)
            {
                rows.Add((ActorKinds.NameOf(kind), entries, fired, all));
            }
        }

        return rows;
    }
}
