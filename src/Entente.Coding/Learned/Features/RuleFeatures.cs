namespace Entente.Coding.Learned;

/// <summary>What the rules say: which fired, how its sides join the pair, and which nearly did.</summary>
static class RuleFeatures
{
    const int MostMisses = 12;

    /// <summary>Adds them.</summary>
    public static void Add(PairView view, FeatureSet features)
    {
        foreach (var act in view.Acts)
        {
            var joined = FeatureHash.Of(view.Joined(act));
            var named = FeatureHash.Of(CameoClass.Of(act.Cameo));
            features.Add("rule-any", named);
            features.Add("rule-joins", joined);
            features.Add("rule-class", joined, named);
            features.Add("rule-act", joined, (uint)act.Type + 1, FeatureHash.Of(act.Mode));
            features.Add("rule-name", joined, FeatureHash.Of(act.Match.Rule.Name));
            features.Add("rule-cameo", joined, FeatureHash.Of(act.Cameo));
        }

        if (view.Acts.Count == 0)
        {
            features.Add("rule-none");
        }

        foreach (var miss in view.Misses.Where(m => m.Rule.Type is not null).Take(MostMisses))
        {
            features.Add("miss-class", CameoClass.Of(miss.Rule.Cameo));
            features.Add("miss-name", miss.Rule.Name);
        }
    }
}
