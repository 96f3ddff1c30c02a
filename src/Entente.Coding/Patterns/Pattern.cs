namespace Entente.Coding;

/// <summary>What a rule matches: a predicate and conditions on its arguments, all of which must hold.</summary>
/// <param name="Predicate">The words that may be the predicate.</param>
/// <param name="Kinds">The kinds of word that it may be.</param>
/// <param name="Conditions">The conditions, in the order of the file.</param>
/// <param name="Standing">What is asked of how the clause stands.</param>
public sealed record Pattern(LemmaClass Predicate, PredicateKind Kinds, IReadOnlyList<Condition> Conditions, StandingTest Standing)
{
    /// <summary>
    /// How specific it is: the sum of its conditions, 2 for one that names words, 1 for a kind of actor or a standing, 0.5 for any
    /// argument, 0.1 for what is forbidden; what names few words counts up to one more than what names many, the predicate too.
    /// </summary>
    public double Specificity { get; } = Conditions.Sum(c => c.Specificity) + Standing.Specificity + Predicate.Narrowness;

    /// <summary>Whether the rule fires beside the best one on its predicate: a sentence to prison is a conviction and an imprisonment (&amp;also).</summary>
    public bool IsAlso { get; init; }

    /// <summary>Whether the noun tells its act wherever it stands: who rejects "the demand of X that Y go" reports the demand too (&amp;told).</summary>
    public bool IsTold { get; init; }

    /// <summary>Whether the rule fires only where no other of its predicate does (&amp;rest).</summary>
    public bool IsRest { get; init; }
}

/// <summary>One condition: some argument on one of the paths passes the test; negated: none does.</summary>
/// <param name="Negated">Whether it forbids.</param>
/// <param name="Paths">The roles that may hold the argument.</param>
/// <param name="Test">What the argument must be.</param>
public sealed record Condition(bool Negated, IReadOnlyList<RolePath> Paths, NodeTest Test)
{
    /// <summary>2 to 3 where words are named, 1 for a kind of actor, 0.5 for any argument; 0.1 for what is forbidden.</summary>
    public double Specificity { get; } = Negated ? 0.1 : Test.Any ? 0.5 : Test.Words.Count > 0 ? 2 + Test.Words.Narrowness : 1;

    /// <inheritdoc/>
    public override string ToString() => $"{(Negated ? "!" : "")}>{string.Join(',', Paths)}";
}

/// <summary>What a pattern asks of how its clause stands: &amp;neg, &amp;future, &amp;modal, &amp;would, &amp;passive, or their absence with "!".</summary>
/// <param name="Needs">Flags that must be there.</param>
/// <param name="Forbids">Flags that must not.</param>
public readonly record struct StandingTest(StandingFlags Needs, StandingFlags Forbids)
{
    /// <summary>1 for each flag named; 0.2 for the voice and for what is forbidden.</summary>
    public double Specificity => int.PopCount((int)(Needs & ~StandingFlags.Passive)) + (0.2 * int.PopCount((int)(Needs & StandingFlags.Passive))) + (0.2 * int.PopCount((int)Forbids));
}

/// <summary>How a clause stands on its own: its negation, tense and voice.</summary>
[Flags]
public enum StandingFlags : byte
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>Negated: not, never, no, without.</summary>
    Neg = 1,
    /// <summary>Of the future: will, is to, is going to.</summary>
    Future = 2,
    /// <summary>Possible or conditional: would, could, may, might, should, must.</summary>
    Modal = 4,
    /// <summary>Passive.</summary>
    Passive = 8,
    /// <summary>With would, which is possible or conditional too.</summary>
    Would = 16,
}
