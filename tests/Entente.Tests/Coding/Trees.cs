using Entente.Language;

namespace Entente.Tests.Coding;

/// <summary>Sentences with their trees, written by hand: <c>Washington|PROPN|nsubj|2 suspended:suspend|VERB.VBD|root|0</c>.</summary>
static class Trees
{
    /// <summary>Reads words divided by spaces, each <c>form[:lemma]|UPOS[.XPOS]|relation|head</c>, heads counted from 1.</summary>
    public static Sentence Read(string words)
    {
        var tokens = new List<Token>();
        var text = "";
        foreach (var word in words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = word.Split('|');
            var form = parts[0].Split(':');
            var tag = parts[1].Split('.');
            text += text.Length > 0 ? " " : "";
            tokens.Add(new(tokens.Count, form[0], text.Length, text.Length + form[0].Length, UposNames.Parse(tag[0]), tag.ElementAtOrDefault(1) ?? "_", "_",
                form.ElementAtOrDefault(1) ?? form[0], int.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture) - 1, RelationNames.Parse(parts[2])));
            text += form[0];
        }

        return new(text, 0, tokens);
    }

    /// <summary>Mentions by their words: "Egypt=EGY", "the rebels=SYR:REB".</summary>
    public static Entente.Coding.MentionMap Mentions(Sentence sentence, params string[] mentions) => new(sentence.Count, [.. mentions.Select(m => Mention(sentence, m))]);

    static Entente.Coding.PlacedMention Mention(Sentence sentence, string text)
    {
        var halves = text.Split('=');
        var code = halves[1].Split(':');
        var words = halves[0].Split(' ');
        var first = Enumerable.Range(0, sentence.Count).First(i => words.Select((w, k) => i + k < sentence.Count && sentence[i + k].Form == w).All(same => same));
        var last = first + words.Length - 1;
        var actor = new Actor(code[0], code.ElementAtOrDefault(1) ?? "");
        var kinds = Entente.Coding.MentionKinds.Actor | (actor.Sector is "REB" or "MIL" or "COP" ? Entente.Coding.MentionKinds.Armed : Entente.Coding.MentionKinds.State);
        return new(first, last, new(actor, halves[0], new(sentence[first].Start, sentence[last].End)), kinds, 1);
    }
}
