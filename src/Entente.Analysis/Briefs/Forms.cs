using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Entente.Analysis;

/// <summary>The closed list of sentences that may stand without evidence: <c>forms.tsv</c>.</summary>
public static partial class Forms
{
    static readonly FrozenDictionary<string, string> Texts = DataFile.Rows("forms.tsv", 2).ToFrozenDictionary(r => r[0], r => r[1], StringComparer.Ordinal);
    static readonly Regex[] Patterns = [.. Texts.Values.Select(t => new Regex($"^{Slot().Replace(Regex.Escape(t).Replace("\\{", "{", StringComparison.Ordinal), ".+?")}$", RegexOptions.CultureInvariant))];

    /// <summary>A sentence of the list with its slots filled.</summary>
    /// <exception cref="ArgumentException">There is no such form, or a slot is left.</exception>
    public static Finding Say(string name, params (string Slot, string Value)[] values)
    {
        var text = Texts.TryGetValue(name, out var form) ? form : throw new ArgumentException($"There is no form called {name}.", nameof(name));
        foreach (var (slot, value) in values)
        {
            text = text.Replace($"{{{slot}}}", value, StringComparison.Ordinal);
        }

        return Slot().IsMatch(text) ? throw new ArgumentException($"A slot of {name} is not filled: {text}", nameof(values)) : new(English.Capital(text));
    }

    /// <summary>Whether a sentence is one of the list.</summary>
    public static bool Includes(string sentence) => Patterns.Any(p => p.IsMatch(sentence));

    [GeneratedRegex(@"\{[A-Za-z]+\}")]
    private static partial Regex Slot();
}
