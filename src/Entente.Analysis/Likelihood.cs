using System.Globalization;

namespace Entente.Analysis;

/// <summary>Words of likelihood of ICD 203, computed from the number; half-open on the right, 99 % included.</summary>
public static class Likelihood
{
    /// <summary>The word for a probability; empty below 1 % and above 99 %, where the number stands alone.</summary>
    public static string Word(double probability) => probability switch
    {
        < 0.01 or > 0.99 => "",
        < 0.05 => "almost no chance",
        < 0.20 => "very unlikely",
        < 0.45 => "unlikely",
        < 0.55 => "roughly even chance",
        < 0.80 => "likely",
        < 0.95 => "very likely",
        _ => "almost certain",
    };

    /// <summary>The number and its word: "31 %, unlikely"; rounded to whole per cent first, so that both always agree.</summary>
    public static string Say(double probability)
    {
        var rounded = Rounded(probability);
        var word = Word(rounded);
        var number = rounded < 0.01 ? "less than 1 %" : rounded > 0.99 ? "more than 99 %" : string.Create(CultureInfo.InvariantCulture, $"{100 * rounded:0} %");
        return word.Length == 0 ? number : word is "roughly even chance" or "almost no chance" ? $"{number}, {(word[0] == 'r' ? "a " : "")}{word}" : $"{number}, {word}";
    }

    /// <summary>As the end of a sentence after "is": "very unlikely (8 %)", "almost certain (97 %)".</summary>
    public static string Phrase(double probability)
    {
        var rounded = Rounded(probability);
        var number = string.Create(CultureInfo.InvariantCulture, $"{100 * rounded:0} %");
        return Word(rounded) switch
        {
            "" => rounded < 0.5 ? "put at less than 1 %" : "put at more than 99 %",
            "almost no chance" => $"put at almost no chance ({number})",
            "roughly even chance" => $"put at a roughly even chance ({number})",
            var word => $"{word} ({number})",
        };
    }

    /// <summary>The probability in whole per cent.</summary>
    public static double Rounded(double probability) => Math.Round(probability, 2, MidpointRounding.AwayFromZero);
}
