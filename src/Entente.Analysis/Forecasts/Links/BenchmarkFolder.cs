using System.Globalization;

namespace Entente.Analysis.Forecasts;

/// <summary>
/// A folder of a public forecasting benchmark: train.txt, valid.txt and test.txt (subject, relation, object, time as integers between tabs or spaces),
/// entity2id.txt and relation_cameo.tsv. Times that are all multiples of 24 are hours; others are days.
/// </summary>
public sealed class BenchmarkFolder
{
    const int HoursOfDay = 24;
    static readonly char[] Blanks = ['\t', ' '];

    BenchmarkFolder(string[] entities, CameoRelation[] relations, CodedFact[][] parts)
    {
        (Entities, Relations) = (entities, relations);
        UnitsOfDay = parts.All(p => p.All(f => f.Day % HoursOfDay == 0)) ? HoursOfDay : 1;
        var days = parts.Select(p => p.Select(f => f with { Day = f.Day / UnitsOfDay }).Order(CodedFact.ByContent).ToArray()).ToArray();
        (Train, Valid, Test) = (days[0], days[1], days[2]);
    }

    /// <summary>Names of the entities by number, underscores and quotes undone.</summary>
    public IReadOnlyList<string> Entities { get; }

    /// <summary>The relations by number.</summary>
    public IReadOnlyList<CameoRelation> Relations { get; }

    /// <summary>Time units in a day: 24 where the folder counts hours, 1 where it counts days.</summary>
    public int UnitsOfDay { get; }

    /// <summary>The first part, in order of day.</summary>
    public IReadOnlyList<CodedFact> Train { get; }

    /// <summary>The second part.</summary>
    public IReadOnlyList<CodedFact> Valid { get; }

    /// <summary>The part that is asked about.</summary>
    public IReadOnlyList<CodedFact> Test { get; }

    /// <summary>Reads a folder.</summary>
    /// <exception cref="InvalidDataException">A file is missing, or a line is not what it should be: the message names file and line.</exception>
    public static BenchmarkFolder Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var entities = ReadNames(Path.Combine(folder, "entity2id.txt"));
        var relations = ReadRelations(Path.Combine(folder, "relation_cameo.tsv"));
        CodedFact[] Part(string name) => ReadFacts(Path.Combine(folder, name), entities.Length, relations.Length);
        return new(entities, relations, [Part("train.txt"), Part("valid.txt"), Part("test.txt")]);
    }

    /// <summary>A folder made in memory.</summary>
    public static BenchmarkFolder Of(IReadOnlyList<string> entities, IReadOnlyList<CameoRelation> relations,
        IEnumerable<CodedFact> train, IEnumerable<CodedFact> valid, IEnumerable<CodedFact> test) =>
        new([.. entities], [.. relations], [[.. train], [.. valid], [.. test]]);

    static CodedFact[] ReadFacts(string path, int entities, int relations)
    {
        var facts = new List<CodedFact>();
        Span<int> cell = stackalloc int[4];
        foreach (var (number, line) in Lines(path))
        {
            var rest = line.AsSpan();
            for (var i = 0; i < cell.Length; i++)
            {
                rest = rest.TrimStart(Blanks);
                var end = rest.IndexOfAny(Blanks);
                var word = end < 0 ? rest : rest[..end];
                rest = end < 0 ? default : rest[end..];
                cell[i] = int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
                    : throw Bad(path, number, "four whole numbers are needed: subject, relation, object, time");
            }

            facts.Add(cell[0] >= entities || cell[2] >= entities ? throw Bad(path, number, $"an entity's number is beyond entity2id.txt ({entities} entities)")
                : cell[1] >= relations ? throw Bad(path, number, $"relation {cell[1]} is not in relation_cameo.tsv ({relations} relations)")
                : new(cell[0], cell[1], cell[2], cell[3]));
        }

        return facts.Count > 0 ? [.. facts] : throw new InvalidDataException($"{path}: holds no facts.");
    }

    static string[] ReadNames(string path)
    {
        var named = new SortedDictionary<int, string>();
        foreach (var (number, line) in Lines(path))
        {
            var cut = line.LastIndexOf('\t');
            cut = cut >= 0 ? cut : line.LastIndexOf(' ');
            var id = cut > 0 && int.TryParse(line.AsSpan(cut + 1).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value
                : throw Bad(path, number, "a name and a number are needed, with a tab between");
            named[id] = EntityNames.Plain(line[..cut]);
        }

        return named.Count > 0 && named.Last().Key == named.Count - 1 ? [.. named.Values]
            : throw new InvalidDataException($"{path}: the numbers must run from 0 without a gap.");
    }

    static CameoRelation[] ReadRelations(string path)
    {
        var relations = new List<CameoRelation>();
        foreach (var (number, line) in Lines(path).Skip(1))
        {
            var cells = line.Split('\t');
            relations.Add(cells.Length >= 5 && cells[0] == relations.Count.ToString(CultureInfo.InvariantCulture) && CameoRelation.IsCode(cells[1])
                ? new(cells[1], cells[4])
                : throw Bad(path, number, $"id (here {relations.Count}), CAMEO code, quad class, Goldstein value and name are needed, with tabs between"));
        }

        return relations.Count > 0 ? [.. relations] : throw new InvalidDataException($"{path}: holds no relations.");
    }

    static IEnumerable<(int Number, string Line)> Lines(string path)
    {
        if (!File.Exists(path))
        {
            throw new InvalidDataException($"{path}: no such file; a benchmark folder holds train.txt, valid.txt, test.txt, entity2id.txt and relation_cameo.tsv.");
        }

        return File.ReadLines(path).Select((line, i) => (i + 1, line.TrimEnd('\r'))).Where(l => l.Item2.Length > 0);
    }

    static InvalidDataException Bad(string path, int line, string message) => new($"{path}({line}): {message}.");
}
