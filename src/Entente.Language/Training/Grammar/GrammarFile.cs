using System.Globalization;

namespace Entente.Language.Training.Grammar;

/// <summary>
/// Reads a grammar: lines <c>words NAME KIND entries</c> (entries joined by "; ") and <c>rule NAME WEIGHT parts</c> (parts joined by spaces), tabs between
/// the columns. A part is <c>relation=NAME</c>, <c>relation=CLASS.XPOS</c> or <c>relation=word/XPOS[/UPOS[/lemma]]</c>; the head has ^ in place of the
/// relation and its equals sign, a part that may be left out starts with a question mark.
/// </summary>
sealed class GrammarFile
{
    static readonly (string Upos, string Xpos)[] Tags =
    [
        ("NOUN", "NN NNS"),
        ("PROPN", "NNP NNPS"),
        ("ADJ", "JJ JJR JJS"),
        ("ADV", "RB WRB"),
        ("VERB", "VB VBD VBG VBN VBZ VBP PRES"),
        ("AUX", "PAST MD"),
        ("ADP", "IN RP"),
        ("DET", "DT"),
        ("NUM", "CD"),
        ("PRON", "PRP PRP$ WP WDT EX"),
        ("CCONJ", "CC"),
        ("PART", "TO POS"),
        ("PUNCT", ", . : `` '' HYPH"),
        ("SYM", "$"),
    ];

    static readonly Dictionary<string, string> UposOf =
        Tags.SelectMany(tag => tag.Xpos.Split(' ').Select(xpos => (xpos, tag.Upos))).ToDictionary(pair => pair.xpos, pair => pair.Upos, StringComparer.Ordinal);

    readonly Dictionary<string, WordClass> words = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<Production>> symbols = new(StringComparer.Ordinal);

    /// <summary>Classes of words by name.</summary>
    public IReadOnlyDictionary<string, WordClass> Words => words;

    /// <summary>The ways to write each symbol.</summary>
    public IReadOnlyDictionary<string, List<Production>> Symbols => symbols;

    /// <summary>Reads the lines of a grammar.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="InvalidDataException">Lines are wrong; the message names each as file(line).</exception>
    public static GrammarFile Read(IEnumerable<string> lines, string name)
    {
        var (grammar, problems) = (new GrammarFile(), new List<string>());
        foreach (var (index, line) in lines.Index())
        {
            if (line.Length > 0 && line[0] != '#' && grammar.Add(line.Split('\t')) is { } problem)
            {
                problems.Add($"{name}({index + 1}): {problem}");
            }
        }

        problems.AddRange(grammar.Unknown().Select(unknown => $"{name}: {unknown} is used but not defined"));
        return problems.Count == 0 ? grammar : throw new InvalidDataException(string.Join('\n', problems));
    }

    string? Add(string[] cells)
    {
        switch (cells)
        {
            case ["words", var name, var kind, var entries]:
                return words.TryAdd(name, new(kind, entries.Split("; "))) ? null : $"the class {name} stands twice";
            case ["rule", var name, var weight, var body] when int.TryParse(weight, CultureInfo.InvariantCulture, out var count):
                var parts = body.Split(' ').Select(Part).ToList();
                if (parts.Count(part => part.IsHead) != 1)
                {
                    return "a rule has one head, marked ^";
                }

                symbols.TryAdd(name, []);
                symbols[name].Add(new(count, parts));
                return null;
            default:
                return "expected: words NAME KIND entries, or rule NAME WEIGHT parts, with tabs";
        }
    }

    static GrammarPart Part(string text)
    {
        var isOptional = text[0] == '?';
        text = isOptional ? text[1..] : text;
        var cut = text[0] == '^' ? 0 : text.IndexOf('=', StringComparison.Ordinal);
        var (relation, rest) = (text[..cut], text[(cut + 1)..]);
        if (rest.Contains('/', StringComparison.Ordinal))
        {
            var cells = rest.Split('/');
            return new(relation, cells[0], cells[1], cells.Length > 2 ? cells[2] : UposOf[cells[1]], cells.Length > 3 ? cells[3] : cells[0], isOptional);
        }

        var dot = rest.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? new(relation, rest, "", "", null, isOptional) : new(relation, rest[..dot], rest[(dot + 1)..], UposOf[rest[(dot + 1)..]], null, isOptional);
    }

    IEnumerable<string> Unknown() => symbols.Values.SelectMany(ways => ways).SelectMany(way => way.Parts)
        .Where(part => part.Lemma is null && !(part.IsSymbol ? symbols.ContainsKey(part.Name) : words.ContainsKey(part.Name)))
        .Select(part => part.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
}
