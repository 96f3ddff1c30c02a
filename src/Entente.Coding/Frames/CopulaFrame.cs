using Entente.Language;

namespace Entente.Coding;

/// <summary>Builds the clause of "be" before a predicate: "the minister is in Iraq", "Russia was behind it", "they are on a visit to Chad".</summary>
static class CopulaFrame
{
    /// <summary>Builds the clause of a copula: its subject, what is predicated as apposition, and the phrases of both by their prepositions.</summary>
    public static Clause Build(SentenceFrames frames, int token)
    {
        var predicate = frames.Sentence[token].Head;
        var arguments = new List<Argument>(8);
        if (frames.Subjects.Of(predicate) is ( >= 0 and var subject, var nearness))
        {
            arguments.Add(new(Role.Subj, subject, nearness));
        }

        var own = Prepositions.RoleOf(frames, predicate);
        arguments.Add(new(own.IsPreposition() ? own : Role.Appos, predicate, 0));
        foreach (var child in frames.Sentence.Children(predicate))
        {
            var role = frames.Sentence[child].Relation switch
            {
                Relation.Obl or Relation.Nmod => Prepositions.RoleOf(frames, child),
                Relation.Advmod => Role.Mod,
                Relation.Advcl => Role.Advcl,
                _ => Role.None,
            };
            if (role != Role.None)
            {
                arguments.Add(new(role, frames.Subjects.Referent(child), 0));
            }
        }

        return new Clause(token, PredicateKind.Verb, false, arguments);
    }
}
