using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Everyone who has a name: states, places, persons, armed groups, organisations, parties, forces, peoples; and the titles and
/// generic nouns that make an actor without one. Immutable and thread-safe once loaded.
/// </summary>
public sealed class ActorDictionary
{
    readonly PieceReader reader;
    readonly Lazy<HashSet<ulong>> common;
    readonly Lazy<UsualCountries> usual;
    readonly Dictionary<string, int> byId = new(1 << 14, StringComparer.Ordinal);
    readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ids;
    readonly HashSet<int> replaced = [];

    ActorDictionary(WordFolding folding)
    {
        Folding = folding;
        Names = new(folding, Records);
        reader = new(folding);
        ids = byId.GetAlternateLookup<ReadOnlySpan<char>>();
        Words = PhraseWords.Read(folding, Shipped.Text("Names/words.tsv"));
        Heads = new(folding);
        Holders = new(this);
        common = new(CommonWords);
        usual = new(() => new(this));
    }

    /// <summary>The number of records.</summary>
    public int Count => Records.Count;

    internal WordFolding Folding { get; }

    internal RecordTable Records { get; } = new();

    internal NameIndex Names { get; }

    internal PhraseWords Words { get; }

    internal HeadSectors Heads { get; }

    internal LackingOffices Lacking { get; } = new();

    internal OfficeHolders Holders { get; }

    /// <summary>The files shipped with the program, then the user's, which extend them or, by an id already known, replace a record.</summary>
    /// <param name="userFiles">Files of the user; validated whole.</param>
    /// <exception cref="DictionaryException">A user's file has errors; all are told.</exception>
    public static ActorDictionary Load(IReadOnlyList<DictionaryFile>? userFiles = null)
    {
        var problems = (userFiles ?? []).SelectMany(ActorFileCheck.Problems).ToList();
        if (problems.Count > 0)
        {
            throw new DictionaryException(problems);
        }

        return Of([.. ShippedFiles(), .. userFiles ?? []]);
    }

    /// <summary>A dictionary of just these files, in order; lines that cannot be read are passed over (see <see cref="ActorFileCheck"/>).</summary>
    public static ActorDictionary Of(IReadOnlyList<DictionaryFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var dictionary = new ActorDictionary(new(Shipped.Text("Names/letters.tsv"), Shipped.Text("Names/variants.tsv")));
        foreach (var file in files)
        {
            dictionary.Add(file);
        }

        dictionary.Records.Seal();
        dictionary.Names.Seal();
        return dictionary;
    }

    /// <summary>The actor files inside the program.</summary>
    public static IReadOnlyList<DictionaryFile> ShippedFiles() => DictionaryFile.Shipped("Actors");

    /// <summary>The record with an id ("PAK", "imran-khan"); null if there is none.</summary>
    public ActorRecord? Find(string id) => byId.TryGetValue(id, out var record) ? Records[record] : null;

    /// <summary>All records, in the order of the files, without those that a user's file replaced.</summary>
    public IEnumerable<ActorRecord> All()
    {
        for (var i = 0; i < Records.Count; i++)
        {
            if (!replaced.Contains(i))
            {
                yield return Records[i];
            }
        }
    }

    /// <summary>The party that a user names by code, id, name or alias ("USA", "Pakistan", "TTP", "IS-K").</summary>
    /// <param name="nameOrCode">As typed.</param>
    /// <returns>The party; or the candidates if the name is ambiguous; or the nearest names if it is unknown.</returns>
    public PartyAnswer ResolveParty(string nameOrCode)
    {
        ArgumentNullException.ThrowIfNull(nameOrCode);
        return new PartySearch(this).Find(nameOrCode);
    }

    internal static Actor ActorOf(ActorRecord record, DateOnly? date)
    {
        var standing = Standing.Of(record, date);
        return new(standing.Country, standing.Sector, record.Id, record.Name)
        {
            Wikidata = record.Wikidata,
            Office = standing.Office,
            Kind = record.KindName,
            Within = record.Within,
        };
    }

    internal List<Piece> PiecesOf(ReadOnlySpan<char> text)
    {
        var pieces = new List<Piece>(8);
        reader.Read(text, pieces);
        return pieces;
    }

    internal void ReadPieces(Sentence sentence, List<Piece> pieces) => reader.Read(sentence, pieces);

    /// <summary>The names that are just these words; null if there are none.</summary>
    internal Segment? Exact(List<Piece> words)
    {
        var first = 0;
        while (first < words.Count && words[first].Id == Folding.The)
        {
            first++;
        }

        if (first == words.Count || Names[words[first].Id] is not { } trie)
        {
            return null;
        }

        var node = NameTrie.Root;
        for (var at = first + 1; at < words.Count && node >= 0; at++)
        {
            node = words[at].Id == Folding.The ? node : trie.Next(node, words[at].Id);
        }

        var entry = node < 0 ? -1 : trie.FirstEntry(node);
        return entry < 0 ? null : new(first, words.Count, trie, entry);
    }

    internal UsualCountries Usual => usual.Value;

    /// <summary>Whether a word stands in titles or generic nouns: "national", "army"; a name of such words alone may be any country's.</summary>
    internal bool IsCommon(ulong word) => common.Value.Contains(word);

    internal bool IsReplaced(int record) => replaced.Count > 0 && replaced.Contains(record);

    void Add(DictionaryFile file)
    {
        var text = file.Text.AsSpan();
        int line = 0, start = 0;
        var header = true;
        while (start < text.Length)
        {
            var end = text[start..].IndexOf('\n');
            var length = end < 0 ? text.Length - start : end;
            var row = text.Slice(start, length).TrimEnd('\r');
            line++;
            if (!row.IsEmpty && row[0] != '#')
            {
                if (!header)
                {
                    Add(file, line, start, row);
                }

                header = false;
            }

            start += length + 1;
        }
    }

    void Add(DictionaryFile file, int line, int start, ReadOnlySpan<char> row)
    {
        if (!ActorKinds.TryParse(RecordTable.ColumnOf(row, 0), out var kind))
        {
            return;
        }

        var record = Records.Add(file, line, start, row.Length, kind);
        var id = RecordTable.ColumnOf(row, 1);
        if (id.IsEmpty || ids.TryAdd(id, record))
        {
            Names.Add(record);
            return;
        }

        var known = ids[id];
        if (RecordTable.ColumnOf(row, 4).IsEmpty)
        {
            replaced.Add(record);
            Names.Add(record, known);
        }
        else
        {
            replaced.Add(known);
            ids[id] = record;
            Names.Add(record);
        }
    }

    HashSet<ulong> CommonWords()
    {
        var words = new HashSet<ulong>();
        Span<ulong> path = stackalloc ulong[NameWords.Most];
        for (var record = 0; record < Records.Count; record++)
        {
            if (Records.KindOf(record) is not (ActorKind.Agent or ActorKind.Office))
            {
                continue;
            }

            var names = string.Concat(Records.Column(record, 2), ";", Records.Column(record, 3));
            foreach (var name in names.AsSpan().Split(';'))
            {
                var count = NameWords.Read(Folding, names.AsSpan(name), path);
                foreach (var word in path[..count])
                {
                    words.Add(word);
                }
            }
        }

        return words;
    }
}
