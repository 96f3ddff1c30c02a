namespace Entente.Language.Tagging;

/// <summary>How an ending becomes a lemma's: so many letters cut, others put on.</summary>
/// <param name="Cut">The number of letters to cut.</param>
/// <param name="Put">The letters to put on.</param>
readonly record struct LemmaRule(int Cut, string Put)
{
    /// <summary>Applies the rule.</summary>
    public string Apply(ReadOnlySpan<char> word) => Cut <= word.Length ? string.Concat(word[..^Cut], Put) : word.ToString();
}

/// <summary>Lemmas of words that the lexicon lacks: the rule of the longest ending known under the word's tag.</summary>
sealed class LemmaRules(IReadOnlyDictionary<(int Tag, string Ending), LemmaRule> rules)
{
    /// <summary>The longest ending that a rule looks at.</summary>
    public const int LongestEnding = 5;

    /// <summary>The lemma of a word in the case that its tag asks for.</summary>
    public string Lemma(ReadOnlySpan<char> word, int tag)
    {
        for (var length = Math.Min(LongestEnding, word.Length); length >= 0; length--)
        {
            if (rules.TryGetValue((tag, word[^length..].ToString()), out var rule))
            {
                return rule.Apply(word);
            }
        }

        return word.ToString();
    }

    /// <summary>The lemma that the longest ending gives which leads to one of <paramref name="known"/>; null if none does.</summary>
    public string? KnownLemma(string word, int tag, IReadOnlySet<string> known)
    {
        for (var length = Math.Min(LongestEnding, word.Length); length >= 0; length--)
        {
            if (rules.TryGetValue((tag, word[^length..]), out var rule) && rule.Apply(word) is var lemma && known.Contains(lemma))
            {
                return lemma;
            }
        }

        return null;
    }

    /// <summary>Reads rules.</summary>
    public static LemmaRules Read(BinaryReader reader)
    {
        var count = reader.Read7BitEncodedInt();
        var rules = new Dictionary<(int, string), LemmaRule>(count);
        for (var i = 0; i < count; i++)
        {
            rules.Add((reader.ReadByte(), reader.ReadString()), new LemmaRule(reader.ReadByte(), reader.ReadString()));
        }

        return new LemmaRules(rules);
    }

    /// <summary>Writes the rules in a fixed order.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write7BitEncodedInt(rules.Count);
        foreach (var ((tag, ending), rule) in rules.OrderBy(rule => rule.Key.Tag).ThenBy(rule => rule.Key.Ending, StringComparer.Ordinal))
        {
            writer.Write((byte)tag);
            writer.Write(ending);
            writer.Write((byte)rule.Cut);
            writer.Write(rule.Put);
        }
    }
}
