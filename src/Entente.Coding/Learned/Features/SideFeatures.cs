namespace Entente.Coding.Learned;

/// <summary>Who the two are: sector and kind of each, and whether they are of one country.</summary>
static class SideFeatures
{
    /// <summary>Adds them.</summary>
    public static void Add(PairView view, FeatureSet features)
    {
        var (source, target) = (view.Source.Actor, view.Target.Actor);
        features.Add("sector-s", source.Sector);
        features.Add("sector-t", target.Sector);
        features.Add("kind-s", source.Kind);
        features.Add("kind-t", target.Kind);
        features.Add("sectors", source.Sector, target.Sector);
        features.Add("same", view.Countries);
        features.Add("same-sectors", FeatureHash.Of(view.Countries), FeatureHash.Of(source.Sector), FeatureHash.Of(target.Sector));
        features.Add("same-kinds", FeatureHash.Of(view.Countries), FeatureHash.Of(source.Kind), FeatureHash.Of(target.Kind));
    }
}
