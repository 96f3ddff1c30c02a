using System.Collections.Frozen;

namespace Entente.Coding;

/// <summary>
/// Finds the verb that the rules know behind a word whose lemma the language layer got wrong ("bombed" as "bom"), or that it took
/// for a noun ("shot"). Regular forms by their endings, irregular ones from <c>Dictionaries/Auxiliary/forms.tsv</c> (<c>form	lemma</c>).
/// </summary>
public sealed class LemmaRepair
{
    readonly FrozenSet<string> known;
    readonly FrozenDictionary<string, string> irregular;

    /// <summary>Repairs towards known lemmas.</summary>
    /// <param name="known">The lemmas that rules and classes name.</param>
    /// <param name="irregular">Irregular forms and their lemmas.</param>
    public LemmaRepair(IEnumerable<string> known, IEnumerable<KeyValuePair<string, string>> irregular)
    {
        this.known = known.ToFrozenSet(StringComparer.Ordinal);
        this.irregular = irregular.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Reads irregular forms; lines that are not two cells are told as problems.</summary>
    public static Dictionary<string, string> ReadForms(IEnumerable<DictionaryFile> files, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(problems);
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Name.StartsWith("forms", StringComparison.Ordinal)))
        {
            foreach (var (line, cells) in file.Rows())
            {
                if (cells.Length != 2)
                {
                    problems.Add(new(file.Name, line, "expected 'form<TAB>lemma'"));
                }
                else
                {
                    forms[cells[0]] = cells[1];
                }
            }
        }

        return forms;
    }

    /// <summary>The lemma of a verb, repaired where that makes it known.</summary>
    /// <param name="form">The word in lower case.</param>
    /// <param name="lemma">The lemma that the language layer gives, in lower case.</param>
    public string Verb(string form, string lemma)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (irregular.TryGetValue(form, out var verb))
        {
            return verb;
        }

        return known.Contains(lemma) ? lemma : Candidates(form).FirstOrDefault(known.Contains) ?? lemma;
    }

    /// <summary>Whether the form is an irregular form of a verb that news is full of ("shot", "struck").</summary>
    public bool IsIrregularPast(string form) => irregular.ContainsKey(form);

    /// <summary>The lemma of a noun, in the singular where that is known ("troops" is "troop").</summary>
    /// <param name="lemma">The lemma that the language layer gives, in lower case.</param>
    /// <param name="form">The word in lower case: "bases" are bases and no basis.</param>
    public string Noun(string lemma, string form)
    {
        ArgumentNullException.ThrowIfNull(lemma);
        ArgumentNullException.ThrowIfNull(form);
        return lemma.EndsWith("sis", StringComparison.Ordinal) && form.EndsWith("ses", StringComparison.Ordinal) && known.Contains(form[..^1]) ? form[..^1]
            : lemma.Length > 3 && lemma[^1] == 's' && lemma[^2] != 's' && known.Contains(lemma[..^1]) ? lemma[..^1] : lemma;
    }

    static IEnumerable<string> Candidates(string form)
    {
        foreach (var (ending, others) in Endings)
        {
            if (!form.EndsWith(ending, StringComparison.Ordinal) || form.Length < ending.Length + 3)
            {
                continue;
            }

            var stem = form[..^ending.Length];
            foreach (var other in others)
            {
                yield return stem + other;
            }

            if (stem[^1] == stem[^2])
            {
                yield return stem[..^1];
            }
        }
    }

    static readonly (string Ending, string[] Others)[] Endings =
        [("ied", ["y"]), ("ies", ["y"]), ("ed", ["", "e"]), ("ing", ["", "e"]), ("es", ["", "e"]), ("s", [""])];
}
