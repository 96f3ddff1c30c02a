using Entente.Language.Tagging;

namespace Entente.Language.Training;

/// <summary>Learns from a lexicon how endings become lemmas.</summary>
static class LemmaRuleBuilder
{
    /// <summary>A rule rests on at least so many different words.</summary>
    const int FewestWords = 2;

    /// <summary>The rules; an ending has one of its own only where it differs from the next shorter one's.</summary>
    public static LemmaRules Build(Lexicon lexicon, TagSet tags)
    {
        var counts = new Dictionary<(int Tag, string Ending), Dictionary<LemmaRule, int>>();
        for (var i = 0; i < lexicon.Count; i++)
        {
            foreach (var reading in lexicon[i].Readings)
            {
                Count(lexicon[i].Form, reading, tags[reading.Tag].Upos, counts);
            }
        }

        var rules = new Dictionary<(int Tag, string Ending), LemmaRule>();
        foreach (var (key, candidates) in counts.OrderBy(pair => pair.Key.Ending.Length))
        {
            var best = candidates.OrderByDescending(rule => rule.Value).ThenBy(rule => rule.Key.Cut)
                .ThenBy(rule => rule.Key.Put, StringComparer.Ordinal).First();
            if (best.Value >= FewestWords && Shorter(rules, key) != best.Key)
            {
                rules.Add(key, best.Key);
            }
        }

        return new LemmaRules(rules);
    }

    static void Count(string form, Reading reading, Upos upos, Dictionary<(int Tag, string Ending), Dictionary<LemmaRule, int>> counts)
    {
        var isName = upos is Upos.Propn or Upos.Sym or Upos.X;
        if (isName != form.Any(char.IsUpper) && form.Any(char.IsLetter))
        {
            return;
        }

        var shared = form.AsSpan().CommonPrefixLength(reading.Lemma);
        if (form.Length - shared > LemmaRules.LongestEnding)
        {
            return;
        }

        var rule = new LemmaRule(form.Length - shared, reading.Lemma[shared..]);
        for (var length = 0; length <= Math.Min(LemmaRules.LongestEnding, form.Length); length++)
        {
            var key = (reading.Tag, form[^length..]);
            if (!counts.TryGetValue(key, out var candidates))
            {
                counts.Add(key, candidates = []);
            }

            candidates[rule] = candidates.GetValueOrDefault(rule) + 1;
        }
    }

    static LemmaRule? Shorter(Dictionary<(int Tag, string Ending), LemmaRule> rules, (int Tag, string Ending) key)
    {
        for (var skip = 1; skip <= key.Ending.Length; skip++)
        {
            if (rules.TryGetValue((key.Tag, key.Ending[skip..]), out var rule))
            {
                return rule;
            }
        }

        return null;
    }
}
