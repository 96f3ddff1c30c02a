namespace Entente.Coding;

/// <summary>The example of a rule: a sentence and the sides that the rule must find in it.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Sources">Country codes or words of the acting side; "-" for none.</param>
/// <param name="Targets">The same for the affected side; empty for none.</param>
/// <param name="IsReciprocal">Whether the sources act together ("A + B").</param>
public sealed record RuleExample(string Text, IReadOnlyList<string> Sources, IReadOnlyList<string> Targets, bool IsReciprocal)
{
    /// <summary>Reads <c>text =&gt; A &gt; B</c>, <c>text =&gt; A + B</c> or <c>text =&gt; none</c>; several of a side are joined by "&amp;"; null if it is none of them.</summary>
    public static RuleExample? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var arrow = text.LastIndexOf("=>", StringComparison.Ordinal);
        if (arrow <= 0 || arrow + 2 == text.Length)
        {
            return null;
        }

        var sentence = text[..arrow].Trim();
        var sides = text[(arrow + 2)..].Trim();
        if (sides == "none")
        {
            return new(sentence, [], [], false);
        }

        if (sides.Contains(" + ", StringComparison.Ordinal))
        {
            return new(sentence, sides.Split(" + "), [], true);
        }

        var halves = sides.Split(" > ");
        return halves.Length == 2 ? new(sentence, Side(halves[0]), Side(halves[1]), false) : null;
    }

    static string[] Side(string text) => text.Trim() is "-" ? [] : [.. text.Split('&', StringSplitOptions.TrimEntries)];
}
