using System.Collections.Frozen;

namespace Entente.Coding;

/// <summary>All rules, found by the lemma of their predicate.</summary>
public sealed class RuleBook
{
    static readonly Lazy<RuleBook> Shipped = new(() => Load(DictionaryFile.Shipped("Classes"), DictionaryFile.Shipped("Rules")));

    readonly FrozenDictionary<string, LemmaRule[]> byLemma;

    RuleBook(LemmaClasses classes, IReadOnlyList<Rule> rules, IReadOnlyDictionary<string, string> forms, IReadOnlyList<Problem> problems)
    {
        Classes = classes;
        Rules = rules;
        Problems = problems;
        FrameWords = FrameWords.From(classes) with { Repair = new(KnownLemmas(classes, rules), forms) };
        byLemma = rules
            .SelectMany(rule => rule.Pattern.Predicate.Members.Select(form => (form.Lemma, Rule: rule)))
            .GroupBy(pair => pair.Lemma, pair => pair.Rule, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().Select(rule => new LemmaRule(rule, rule.Pattern.Predicate.Lemmas.Contains(group.Key))).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The rules shipped with this assembly, read at the first use.</summary>
    /// <exception cref="DictionaryException">A shipped file has problems; a test keeps that from happening.</exception>
    public static RuleBook Default => Shipped.Value;

    /// <summary>The word classes.</summary>
    public LemmaClasses Classes { get; }

    /// <summary>The words that decide how clauses are read.</summary>
    public FrameWords FrameWords { get; }

    /// <summary>All rules, in order of file name and line.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>What is wrong with the files; empty if all is well.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The rules whose predicate has the lemma, in order.</summary>
    public ReadOnlySpan<LemmaRule> ForLemma(string lemma) => byLemma.TryGetValue(lemma, out var rules) ? rules : [];

    /// <summary>The shipped rules with files of a user added; his rules come last and may use the shipped classes.</summary>
    /// <exception cref="DictionaryException">A file has problems; the message lists them all.</exception>
    public static RuleBook With(IEnumerable<DictionaryFile> rules) =>
        Load(DictionaryFile.Shipped("Classes"), [.. DictionaryFile.Shipped("Rules"), .. rules]);

    /// <summary>Reads classes and rules and says all that is wrong with them in <see cref="Problems"/>.</summary>
    public static RuleBook Read(IEnumerable<DictionaryFile> classes, IEnumerable<DictionaryFile> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var problems = new List<Problem>();
        var words = LemmaClasses.Read(classes, problems);
        var reader = new RuleFile(words);
        var read = rules.SelectMany(file => reader.Read(file, problems)).ToList();
        foreach (var again in read.GroupBy(rule => rule.Name, StringComparer.Ordinal).SelectMany(group => group.Skip(1)))
        {
            problems.Add(new(again.File, again.Line, $"the name '{again.Name}' is taken by another rule; names are unique over all files"));
        }

        var forms = LemmaRepair.ReadForms(DictionaryFile.Shipped("Auxiliary"), problems);
        return new(words, read, forms, problems);
    }

    static IEnumerable<string> KnownLemmas(LemmaClasses classes, IReadOnlyList<Rule> rules) =>
        classes.All.SelectMany(c => c.Members).Concat(rules.SelectMany(r => r.Pattern.Predicate.Members.Concat(r.Pattern.Conditions.SelectMany(c => c.Test.Words.Members))))
            .Select(form => form.Lemma);

    static RuleBook Load(IEnumerable<DictionaryFile> classes, IEnumerable<DictionaryFile> rules)
    {
        var book = Read(classes, rules);
        return book.Problems.Count == 0 ? book : throw new DictionaryException(book.Problems);
    }
}

/// <summary>A rule of a lemma.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="IsPlain">Whether the lemma alone is its predicate; else a word must stand with it.</param>
public readonly record struct LemmaRule(Rule Rule, bool IsPlain);
