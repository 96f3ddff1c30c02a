using Entente.Language;

namespace Entente.Coding;

/// <summary>Reads the role of a prepositional argument from its case words.</summary>
static class Prepositions
{
    /// <summary>The role that the prepositions of a nominal or the marks of a gerund clause give it.</summary>
    public static Role RoleOf(SentenceFrames frames, int token)
    {
        var sentence = frames.Sentence;
        var found = Role.None;
        foreach (var child in sentence.Children(token))
        {
            if (sentence[child].Relation is not (Relation.Case or Relation.Mark) || child > token || sentence[child].Upos == Upos.Part && frames.Lemma(child) != "to")
            {
                continue;
            }

            var role = RoleNames.OfPreposition(WithFixed(frames, child));
            if (role != Role.None)
            {
                found = found == Role.None || role != Role.Of ? role : Compound(found);
            }
        }

        return found;
    }

    /// <summary>"out of" as two case words is from; "because of" is because.</summary>
    static Role Compound(Role first) => first;

    static string WithFixed(SentenceFrames frames, int token)
    {
        var text = frames.Sentence[token].Form.ToLowerInvariant();
        foreach (var part in frames.Sentence.Children(token))
        {
            if (frames.Sentence[part].Relation == Relation.Fixed)
            {
                text = $"{text} {frames.Sentence[part].Form.ToLowerInvariant()}";
            }
        }

        return text;
    }
}
