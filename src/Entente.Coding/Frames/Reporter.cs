using Entente.Language;

namespace Entente.Coding;

/// <summary>Finds who tells of an act: "were listed on Wednesday, the State Department said"; "according to the army".</summary>
static class Reporter
{
    /// <summary>The head word of the phrase that names the teller; -1 if the sentence names none.</summary>
    public static int Of(SentenceFrames frames, int predicate)
    {
        var sentence = frames.Sentence;
        for (var token = 0; token < sentence.Count; token++)
        {
            if (IsAccording(frames, token))
            {
                return token;
            }
        }

        for (int at = predicate, steps = 0; at >= 0 && steps < sentence.Count; at = sentence[at].Head, steps++)
        {
            foreach (var child in sentence.Children(at))
            {
                if (sentence[child].Relation == Relation.Parataxis && Speaker(frames, child) is var aside and >= 0)
                {
                    return aside;
                }
            }

            var head = sentence[at].Head;
            if (head >= 0 && sentence[at].Relation is Relation.Ccomp or Relation.Parataxis && Speaker(frames, head) is var speaker and >= 0)
            {
                return speaker;
            }

            if (sentence[at].Relation is not (Relation.Conj or Relation.Xcomp or Relation.Ccomp or Relation.Parataxis))
            {
                return -1;
            }
        }

        return -1;
    }

    static int Speaker(SentenceFrames frames, int verb) =>
        frames.KindOf(verb) == PredicateKind.Verb && frames.Words.Speech.Contains(frames, verb) && !frames.Subjects.IsPassive(verb) ? frames.Of(verb)[Role.Subj] : -1;

    static bool IsAccording(SentenceFrames frames, int token)
    {
        foreach (var child in frames.Sentence.Children(token))
        {
            if (child < token && frames.Sentence[child].Form.Equals("according", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
