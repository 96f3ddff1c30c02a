namespace Entente.Coding;

/// <summary>
/// Which acts give way to others that the same party does in the same sentence, from <c>Dictionaries/Auxiliary/precedence.tsv</c>
/// (<c>act	gives-way-to</c>): a rule's name or TYPE[/mode], and TYPE[/mode]. The codebook decides: a truce ended gives way to the order to
/// attack, deployment to the force used.
/// </summary>
public sealed class Precedence
{
    static readonly Lazy<Precedence> Shipped = new(() => Load(DictionaryFile.Shipped("Auxiliary")));

    readonly IReadOnlyList<(string Act, string Stronger)> lines;

    Precedence(IReadOnlyList<(string, string)> lines) => this.lines = lines;

    /// <summary>The table shipped with this assembly.</summary>
    public static Precedence Default => Shipped.Value;

    /// <summary>The acts without those that give way; these go to <paramref name="misses"/>.</summary>
    public IReadOnlyList<CodedAct> Apply(IReadOnlyList<CodedAct> acts, ICollection<NearMiss> misses)
    {
        ArgumentNullException.ThrowIfNull(acts);
        ArgumentNullException.ThrowIfNull(misses);
        if (acts.Count < 2)
        {
            return acts;
        }

        var kept = new List<CodedAct>();
        foreach (var act in acts)
        {
            if (acts.FirstOrDefault(other => GivesWay(act, other)) is { } stronger)
            {
                misses.Add(new(act.Match.Rule, act.Predicate, $"it gives way to {stronger.Match.Rule.Name}"));
            }
            else
            {
                kept.Add(act);
            }
        }

        return kept;
    }

    /// <summary>Reads the table; every problem is added to <paramref name="problems"/> and its line left out.</summary>
    public static Precedence Read(IEnumerable<DictionaryFile> files, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(problems);
        var lines = new List<(string, string)>();
        foreach (var file in files.Where(file => file.Name.StartsWith("precedence", StringComparison.Ordinal)))
        {
            foreach (var (line, cells) in file.Rows())
            {
                if (cells.Length != 2 || !IsAct(cells[1]) || (!IsAct(cells[0]) && !LemmaClasses.IsName(cells[0])))
                {
                    problems.Add(new(file.Name, line, "expected 'act<TAB>gives-way-to': a rule's name or TYPE[/mode], and TYPE[/mode]"));
                }
                else
                {
                    lines.Add((cells[0], cells[1]));
                }
            }
        }

        return new(lines);
    }

    static Precedence Load(IEnumerable<DictionaryFile> files)
    {
        var problems = new List<Problem>();
        var read = Read(files, problems);
        return problems.Count == 0 ? read : throw new DictionaryException(problems);
    }

    static bool IsAct(string text) => text.Split('/') is var parts && Ontology.TryParseType(parts[0], out var type) && Ontology.IsMode(type, parts.ElementAtOrDefault(1) ?? "");

    bool GivesWay(CodedAct act, CodedAct other) =>
        act != other && act.Sources.Any(a => other.Sources.Any(b => a.Mention.Actor == b.Mention.Actor))
        && lines.Any(line => (line.Act == act.Match.Rule.Name || Is(act, line.Act)) && Is(other, line.Stronger));

    static bool Is(CodedAct act, string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return Ontology.Name(act.Type) == (slash < 0 ? text : text[..slash]) && (slash < 0 || act.Mode == text[(slash + 1)..]);
    }
}
