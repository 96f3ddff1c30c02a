using Entente.Language;

namespace Entente.Coding;

/// <summary>Small questions about the words of a clause that decide how an act stands.</summary>
static class StandingWords
{
    /// <summary>"said it would withdraw": would is the future of reported speech.</summary>
    public static bool IsReportedFuture(SentenceFrames frames, int predicate)
    {
        var sentence = frames.Sentence;
        var (would, have) = (false, false);
        foreach (var child in sentence.Children(frames.KindOf(predicate) == PredicateKind.Verb ? predicate : frames.Of(predicate).Carrier is var c and >= 0 ? c : predicate))
        {
            would |= sentence[child].Relation == Relation.Aux && sentence[child].Form.Equals("would", StringComparison.OrdinalIgnoreCase);
            have |= sentence[child].Relation == Relation.Aux && frames.Lemma(child) == "have";
        }

        return would && !have;
    }

    /// <summary>"India regularly tests missiles".</summary>
    public static bool IsHabit(SentenceFrames frames, int predicate)
    {
        var sentence = frames.Sentence;
        if (sentence[predicate].Xpos is not ("VBZ" or "VBP"))
        {
            return false;
        }

        foreach (var child in sentence.Children(predicate, Relation.Advmod))
        {
            if (frames.Words.Habit.Contains(frames, child))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first of joined nouns, over nouns that stand for another ("a series of attacks").</summary>
    public static int TopOf(SentenceFrames frames, int token)
    {
        var sentence = frames.Sentence;
        var top = frames.FirstConjunct(token);
        for (var steps = 0; steps < 4; steps++)
        {
            var head = sentence[top].Head;
            if (head < 0 || sentence[top].Relation != Relation.Nmod || !frames.Words.Transparent.Contains(frames, head))
            {
                break;
            }

            top = frames.FirstConjunct(head);
        }

        return top;
    }

    /// <summary>The relation of a clause to its governor, as the table names it.</summary>
    public static string RelationName(Sentence sentence, int token) => sentence[token].Relation switch
    {
        Relation.Xcomp => "xcomp",
        Relation.Ccomp => "ccomp",
        Relation.Acl => "acl",
        Relation.Advcl => "advcl",
        _ => "csubj",
    };

    /// <summary>The word that marks a clause: if, after, to; empty if none does.</summary>
    public static string MarkOf(SentenceFrames frames, int token)
    {
        var sentence = frames.Sentence;
        foreach (var child in sentence.Children(token))
        {
            if (sentence[child].Relation == Relation.Mark && child < token)
            {
                return frames.Lemma(child);
            }
        }

        return "";
    }

    /// <summary>Whether the clause has would.</summary>
    public static bool IsWould(Sentence sentence, int token)
    {
        foreach (var child in sentence.Children(token, Relation.Aux))
        {
            if (sentence[child].Form.Equals("would", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a clause with if or unless stands under the word.</summary>
    public static bool HasCondition(SentenceFrames frames, int token)
    {
        foreach (var child in frames.Sentence.Children(token, Relation.Advcl))
        {
            foreach (var mark in frames.Sentence.Children(child, Relation.Mark))
            {
                if (frames.Lemma(mark) is "if" or "unless")
                {
                    return true;
                }
            }
        }

        return false;
    }
}
