namespace Entente.Analysis.Forecasts;

/// <summary>Probabilities and their logits.</summary>
static class Chance
{
    /// <summary>The probability of a logit.</summary>
    public static double Of(double logit) => 1 / (1 + Math.Exp(-logit));

    /// <summary>The logit of a probability, kept away from 0 and 1.</summary>
    public static double Logit(double p)
    {
        var kept = Math.Clamp(p, 1e-4, 1 - 1e-4);
        return Math.Log(kept / (1 - kept));
    }
}
