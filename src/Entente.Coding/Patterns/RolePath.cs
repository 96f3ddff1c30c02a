namespace Entente.Coding;

/// <summary>A way from a predicate to an argument, and from there further on: <c>obj</c>, <c>obj.of</c>, <c>ccomp.subj</c>.</summary>
/// <param name="Steps">The roles, outermost first; empty for "self" (the predicate's own word).</param>
public sealed record RolePath(IReadOnlyList<Role> Steps)
{
    /// <summary>Reads "obj.of"; the reason if it is none.</summary>
    public static RolePath? Read(string text, out string problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        problem = "";
        if (text == "self")
        {
            return new([]);
        }

        var steps = new List<Role>();
        foreach (var name in text.Split('.'))
        {
            if (!RoleNames.TryParse(name, out var role))
            {
                problem = $"'{name}' is no role; roles are subj, obj, iobj, prt, comp, poss, xcomp, ccomp, advcl, mod, appos and prepositions such as to, with, against";
                return null;
            }

            steps.Add(role);
        }

        return new(steps);
    }

    /// <summary>The tokens that the path leads to from a clause, nearest first, conjuncts included.</summary>
    public IEnumerable<int> From(SentenceFrames frames, Clause clause) => MayLead(clause) ? Groups(frames, clause).Select(found => found.Token) : [];

    /// <summary>Whether the clause has an argument of the first role.</summary>
    public bool MayLead(Clause clause)
    {
        ArgumentNullException.ThrowIfNull(clause);
        return Steps.Count == 0 || clause.Has(Steps[0]);
    }

    /// <summary>The same with, for each token, the argument that it is joined to and how near that is.</summary>
    public IEnumerable<(int Token, int Argument, int Nearness)> Groups(SentenceFrames frames, Clause clause)
    {
        ArgumentNullException.ThrowIfNull(frames);
        ArgumentNullException.ThrowIfNull(clause);
        return Steps.Count == 0 ? [(clause.Predicate, clause.Predicate, 0)] : clause.Has(Steps[0]) ? Step(frames, clause, 0) : [];
    }

    /// <inheritdoc/>
    public override string ToString() => Steps.Count == 0 ? "self" : string.Join('.', Steps.Select(RoleNames.Name));

    IEnumerable<(int Token, int Argument, int Nearness)> Step(SentenceFrames frames, Clause clause, int at)
    {
        for (var i = 0; i < clause.Arguments.Length; i++)
        {
            var argument = clause.Arguments[i];
            if (argument.Role != Steps[at])
            {
                continue;
            }

            foreach (var token in frames.WithConjuncts(argument.Token))
            {
                if (at == Steps.Count - 1)
                {
                    yield return (token, argument.Token, argument.Nearness);
                    continue;
                }

                foreach (var (further, group, nearness) in Step(frames, frames.Of(token), at + 1))
                {
                    yield return (further, group, argument.Nearness + nearness);
                }
            }
        }
    }
}
