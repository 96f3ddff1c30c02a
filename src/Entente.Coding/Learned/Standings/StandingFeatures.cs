using System.Globalization;
using Entente.Language;

namespace Entente.Coding.Learned;

/// <summary>What tells how an act stands: the words of its clause and of those that govern it, and what the tables say of them.</summary>
static class StandingFeatures
{
    const int Highest = 4;
    const int Window = 5;
    const int FirstYear = 1500;
    const int LastYear = 2150;

    /// <summary>Fills <paramref name="features"/>.</summary>
    /// <param name="frames">The clauses of the sentence.</param>
    /// <param name="predicate">The token that tells the act.</param>
    /// <param name="type">What the act is.</param>
    /// <param name="given">How it stands by the tables, what its rule asks for and makes of it included; null where no rule told it.</param>
    /// <param name="standing">How the predicate stands by the tables.</param>
    /// <param name="features">Emptied first.</param>
    public static void Extract(SentenceFrames frames, int predicate, EventType type, AuxiliaryMode? given, ActStanding standing, FeatureSet features)
    {
        features.Clear();
        AddTables(frames, type, given, standing, features);
        var at = predicate;
        for (var height = 0u; height <= Highest && at >= 0; height++)
        {
            AddClause(frames, at, height, features);
            at = frames.Sentence[at].Head;
        }

        if (frames.Of(predicate).Carrier is >= 0 and var carrier)
        {
            AddClause(frames, carrier, Highest + 1, features);
        }

        AddContents(frames, predicate, features);
        AddWords(frames, predicate, features);
        AddTimes(frames, predicate, features);
        features.Finish();
    }

    static void AddTables(SentenceFrames frames, EventType type, AuxiliaryMode? given, ActStanding standing, FeatureSet features)
    {
        var (mode, own, what) = ((uint)standing.Auxiliary + 1, (uint)standing.Own + 1, (uint)type + 1);
        var told = given is { } known ? (uint)known + 1 : 100;
        features.Add("bias");
        features.Add("type", what);
        features.Add("stands", mode, own);
        features.Add("stands-type", mode, what);
        features.Add("own", own);
        features.Add("own-type", own, what);
        features.Add("told", told);
        features.Add("told-stands", told, mode, own);
        features.Add("told-type", told, what);
        features.Add("said", standing.IsSaid ? 1u : 2u, mode);
        features.Add("presumed", standing.IsPresumed ? 1u : 2u, standing.IsConditional ? 1u : 2u);
        if (standing.Governor >= 0)
        {
            features.Add("governor", FeatureHash.Of(frames.Lemma(standing.Governor)), mode);
        }
    }

    static void AddClause(SentenceFrames frames, int at, uint height, FeatureSet features)
    {
        var sentence = frames.Sentence;
        var (xpos, relation) = (FeatureHash.Of(sentence[at].Xpos), (uint)sentence[at].Relation);
        features.Add("xpos", height, xpos);
        features.Add("relation", height, relation, xpos);
        if (sentence[at].Head is >= 0 and var head)
        {
            features.Add("under", relation, FeatureHash.Of(frames.Lemma(head)));
        }

        foreach (var child in sentence.Children(at))
        {
            var form = FeatureHash.Of(sentence[child].Form.ToLowerInvariant());
            if (IsGrammatical(sentence[child]) || sentence[child].Relation.Universal() is Relation.Obl or Relation.Advcl or Relation.Aux)
            {
                features.Add("child", height, (uint)sentence[child].Relation, form);
                features.Add("child-xpos", height, form, xpos);
            }

            AddMarks(frames, child, height, features);
        }
    }

    // "Said that it would keep the flag out", "is preparing to march": what the clause is about says how the act stands too.
    static void AddContents(SentenceFrames frames, int predicate, FeatureSet features)
    {
        foreach (var child in frames.Sentence.Children(predicate))
        {
            var relation = frames.Sentence[child].Relation.Universal();
            if (relation is Relation.Ccomp or Relation.Xcomp or Relation.Advcl or Relation.Acl or Relation.Parataxis)
            {
                AddClause(frames, child, Highest + 2 + (uint)relation, features);
            }
        }
    }

    // "No soldiers were killed", "if it attacks", "in the 1990s": what stands under an argument or an adjunct.
    static void AddMarks(SentenceFrames frames, int child, uint height, FeatureSet features)
    {
        var sentence = frames.Sentence;
        foreach (var inner in sentence.Children(child))
        {
            if (IsGrammatical(sentence[inner]))
            {
                features.Add("mark", height, (uint)sentence[child].Relation, FeatureHash.Of(sentence[inner].Form.ToLowerInvariant()));
            }
        }

        if (IsYear(sentence[child].Form))
        {
            features.Add("year-here", height);
        }
    }

    static void AddWords(SentenceFrames frames, int predicate, FeatureSet features)
    {
        var (sentence, root) = (frames.Sentence, frames.Sentence.Root);
        features.Add("root", FeatureHash.Of(sentence[root].Xpos));
        features.Add("tenses", FeatureHash.Of(sentence[root].Xpos), FeatureHash.Of(sentence[predicate].Xpos), (uint)sentence[predicate].Relation);
        for (var i = 0; i < sentence.Count; i++)
        {
            var (word, side) = (FeatureHash.Of(sentence[i].Form.ToLowerInvariant()), i < predicate ? 1u : 2u);
            var far = (uint)Math.Min(3, Math.Abs(i - predicate) / 4);
            if (IsGrammatical(sentence[i]) || frames.Words.TimeUnit.Contains(frames, i))
            {
                features.Add("word", word);
                features.Add("word-side", word, side, far);
            }

            if (i != predicate && sentence[i].Upos == Upos.Verb)
            {
                features.Add("verb", FeatureHash.Of(frames.Lemma(i)), side);
                features.Add("verb-tense", FeatureHash.Of(sentence[i].Xpos), FeatureHash.Of(sentence[predicate].Xpos), side);
            }

            if (IsGrammatical(sentence[i]) && Math.Abs(i - predicate) is <= Window and > 0)
            {
                features.Add("near", word, side);
            }

            if (i + 1 < sentence.Count && IsGrammatical(sentence[i]))
            {
                features.Add("pair", word, FeatureHash.Of(sentence[i + 1].Form.ToLowerInvariant()));
            }

            if (IsYear(sentence[i].Form))
            {
                features.Add("year", i > 0 ? FeatureHash.Of(sentence[i - 1].Form.ToLowerInvariant()) : 0);
                features.Add("year-side", side, far);
            }
        }
    }

    // What kind of time is named, and whether it is the act's own.
    static void AddTimes(SentenceFrames frames, int predicate, FeatureSet features)
    {
        var sentence = frames.Sentence;
        foreach (var expression in TimeFinder.Find(sentence, TimeWords.Default))
        {
            var near = Nearness.Of(sentence, expression.Last, predicate);
            var (kind, far) = (FeatureHash.Of(expression.Meaning.GetType().Name), near <= 8 ? 1u : near <= 16 ? 2u : near <= Nearness.Farthest ? 3u : 4u);
            var side = expression.First < predicate ? 1u : 2u;
            features.Add("time", kind, far);
            features.Add("time-side", kind, far, side);
            features.Add("time-xpos", kind, far, FeatureHash.Of(sentence[predicate].Xpos));
            features.Add("time-word", FeatureHash.Of(sentence[expression.Last].Form.ToLowerInvariant()), far);
        }
    }

    static bool IsGrammatical(Token token) => token.Upos is Upos.Aux or Upos.Adv or Upos.Sconj or Upos.Part or Upos.Adp or Upos.Det or Upos.Cconj;

    static bool IsYear(string form) =>
        form.Length is 4 or 5 && int.TryParse(form.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear && (form.Length == 4 || form[4] == 's');
}
