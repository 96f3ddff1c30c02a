using System.Collections.Frozen;
using System.Globalization;

namespace Entente.Coding;

/// <summary>
/// How sure an act found by a rule is: a log-linear model of what kind of word tells it, how far away in the tree its sides stand, how it stands and of
/// which type it is, and how sure the least sure of its resolved mentions is (the weight times the natural logarithm of its confidence), from
/// <c>Dictionaries/Confidence/*.tsv</c> (<c>what	weight</c>). Between 0.05 and 0.99.
/// </summary>
sealed class RuleConfidence
{
    const double MostSpecific = 5;
    const int MostSteps = 6;

    static readonly string[] Shapes = ["bias", "specificity", "step", "auxiliary", "noun", "adjective", "mention"];
    static readonly Lazy<RuleConfidence> Shipped = new(Load);

    readonly FrozenDictionary<string, double> weights;

    RuleConfidence(IReadOnlyDictionary<string, double> weights) => this.weights = weights.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The weights shipped with this assembly.</summary>
    public static RuleConfidence Default => Shipped.Value;

    /// <summary>How sure an act is, 0.05 to 0.99.</summary>
    public double Of(RuleMatch match)
    {
        var sum = weights["bias"] + (weights["specificity"] * Math.Min(match.Rule.Pattern.Specificity, MostSpecific)) + (weights["step"] * Math.Min(match.Distance, MostSteps));
        sum += match.Standing.Auxiliary == AuxiliaryMode.None ? 0 : weights["auxiliary"];
        sum += match.Clause.Kind switch
        {
            PredicateKind.Noun => weights["noun"],
            PredicateKind.Adjective => weights["adjective"],
            _ => 0,
        };
        sum += match.Rule.Type is { } type ? weights[Ontology.Name(type)] : 0;
        sum += weights["mention"] * Math.Log(match.Sources.Concat(match.Targets).Select(side => side.Confidence).Append(1).Min());
        return Math.Round(Math.Clamp(1 / (1 + Math.Exp(-sum)), 0.05, 0.99), 3);
    }

    /// <summary>Reads the weights; every problem is added to <paramref name="problems"/>.</summary>
    public static RuleConfidence Read(IEnumerable<DictionaryFile> files, ICollection<Problem> problems)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            foreach (var (line, cells) in file.Rows())
            {
                if (cells.Length != 2 || !double.TryParse(cells[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight))
                {
                    problems.Add(new(file.Name, line, "expected two cells, 'what<TAB>weight', the weight a number"));
                }
                else if (!Names.Contains(cells[0]) || !weights.TryAdd(cells[0], weight))
                {
                    problems.Add(new(file.Name, line, $"'{cells[0]}' is given twice or is none of {string.Join(", ", Names)}"));
                }
            }
        }

        foreach (var missing in Names.Where(name => !weights.ContainsKey(name)))
        {
            problems.Add(new("confidence.tsv", 1, $"the weight of '{missing}' is missing; add a line for it"));
            weights[missing] = 0;
        }

        return new(weights);
    }

    static IEnumerable<string> Names => Shapes.Concat(Enum.GetValues<EventType>().Select(Ontology.Name));

    static RuleConfidence Load()
    {
        var problems = new List<Problem>();
        var read = Read(DictionaryFile.Shipped("Confidence"), problems);
        return problems.Count == 0 ? read : throw new DictionaryException(problems);
    }
}
