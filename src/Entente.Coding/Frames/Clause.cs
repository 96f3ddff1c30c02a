namespace Entente.Coding;

/// <summary>A predicate with its arguments in logical roles: passive, relative, participle and control structures undone.</summary>
public sealed class Clause
{
    readonly Argument[] arguments;
    readonly ulong roles;

    /// <summary>Makes the clause of one predicate.</summary>
    /// <param name="predicate">Its token.</param>
    /// <param name="kind">What kind of word it is.</param>
    /// <param name="isPassive">Whether the surface is passive.</param>
    /// <param name="arguments">Its arguments, in any order; the nearest of a role comes first afterwards.</param>
    public Clause(int predicate, PredicateKind kind, bool isPassive, IEnumerable<Argument> arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        Predicate = predicate;
        Kind = kind;
        IsPassive = isPassive;
        this.arguments = Ordered(arguments);
        foreach (var argument in this.arguments)
        {
            roles |= 1UL << (int)argument.Role;
        }
    }

    /// <summary>The token of the predicate.</summary>
    public int Predicate { get; }

    /// <summary>What kind of word it is.</summary>
    public PredicateKind Kind { get; }

    /// <summary>Whether the surface is passive.</summary>
    public bool IsPassive { get; }

    /// <summary>For a noun that names an act: the verb that carries it ("carried out" an attack), or -1.</summary>
    public int Carrier { get; init; } = -1;

    /// <summary>The arguments; those of one role in order of nearness, then of the sentence.</summary>
    public ReadOnlySpan<Argument> Arguments => arguments;

    /// <summary>Whether there is an argument of a role.</summary>
    public bool Has(Role role) => (roles & (1UL << (int)role)) != 0;

    /// <summary>The nearest argument of a role, or -1.</summary>
    public int this[Role role]
    {
        get
        {
            foreach (var argument in arguments)
            {
                if (argument.Role == role)
                {
                    return argument.Token;
                }
            }

            return -1;
        }
    }

    static Argument[] Ordered(IEnumerable<Argument> given)
    {
        var list = new List<Argument>();
        foreach (var argument in given)
        {
            var at = list.FindIndex(a => a.Role == argument.Role && a.Token == argument.Token);
            if (at < 0)
            {
                list.Add(argument);
            }
            else if (argument.Nearness < list[at].Nearness)
            {
                list[at] = argument;
            }
        }

        var ordered = list.ToArray();
        Array.Sort(ordered, static (a, b) => a.Nearness != b.Nearness ? a.Nearness - b.Nearness : a.Token != b.Token ? a.Token - b.Token : a.Role - b.Role);
        return ordered;
    }
}
