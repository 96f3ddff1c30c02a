using System.Collections.Frozen;

namespace Entente.Coding;

/// <summary>
/// How governing words affect what they embed, from <c>Dictionaries/Auxiliary/embedding.tsv</c> (<c>relation	governors	effect</c>):
/// the relation by which the act hangs on the governor (xcomp, ccomp, advcl, acl, obj, subj, of, or a preposition or mark), the
/// governors (lemmas and @classes divided by <c>;</c>, or <c>*</c> for all others), and the effect.
/// </summary>
public sealed class Embeddings
{
    static readonly Lazy<Embeddings> Shipped = new(() => Load(DictionaryFile.Shipped("Auxiliary"), RuleBook.Default.Classes));

    readonly FrozenDictionary<(string Relation, string Governor), Effect> effects;

    Embeddings(Dictionary<(string, string), Effect> effects) => this.effects = effects.ToFrozenDictionary();

    /// <summary>The table shipped with this assembly.</summary>
    public static Embeddings Default => Shipped.Value;

    /// <summary>The effect of a governor on what hangs on it by a relation.</summary>
    public Effect Of(string relation, string governor) =>
        effects.TryGetValue((relation, governor), out var effect) || effects.TryGetValue((relation, "*"), out effect) ? effect : Effect.Assert;

    /// <summary>Whether the table names the governor for the relation.</summary>
    public bool Names(string relation, string governor) => effects.ContainsKey((relation, governor));

    /// <summary>Reads the table; every problem is added to <paramref name="problems"/> and its line left out.</summary>
    public static Embeddings Read(IEnumerable<DictionaryFile> files, LemmaClasses classes, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(classes);
        ArgumentNullException.ThrowIfNull(problems);
        var effects = new Dictionary<(string, string), Effect>();
        foreach (var file in files.Where(file => file.Name.StartsWith("embedding", StringComparison.Ordinal)))
        {
            foreach (var (line, cells) in file.Rows())
            {
                if (cells.Length != 3 || !TryEffect(cells[2], out var effect))
                {
                    problems.Add(new(file.Name, line, "expected 'relation<TAB>governors<TAB>effect', the effect one of assert, future, hypothetical, negation, historical, unsaid, presumed"));
                    continue;
                }

                foreach (var governor in Governors(cells[1], classes, problem => problems.Add(new(file.Name, line, problem))))
                {
                    foreach (var relation in cells[0].Split(','))
                    {
                        if (!effects.TryAdd((relation, governor), effect) && effects[(relation, governor)] != effect)
                        {
                            problems.Add(new(file.Name, line, $"'{governor}' by {relation} has an effect already; take one of the two lines out"));
                        }
                    }
                }
            }
        }

        return new(effects);
    }

    static Embeddings Load(IEnumerable<DictionaryFile> files, LemmaClasses classes)
    {
        var problems = new List<Problem>();
        var read = Read(files, classes, problems);
        return problems.Count == 0 ? read : throw new DictionaryException(problems);
    }

    static bool TryEffect(string name, out Effect effect) => Enum.TryParse(name, ignoreCase: true, out effect) && name.All(char.IsAsciiLetterLower);

    static IEnumerable<string> Governors(string cell, LemmaClasses classes, Action<string> report)
    {
        foreach (var governor in cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (governor[0] != '@')
            {
                foreach (var spelling in Spellings.Of(governor))
                {
                    yield return spelling;
                }
            }
            else if (!classes.Contains(governor[1..]))
            {
                report($"{governor} is no class; define it in Dictionaries/Classes or correct the name");
            }
            else
            {
                foreach (var lemma in classes[governor[1..]].Lemmas.Order(StringComparer.Ordinal))
                {
                    yield return lemma;
                }
            }
        }
    }
}
