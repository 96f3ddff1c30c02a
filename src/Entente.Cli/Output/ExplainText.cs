using System.Globalization;
using Entente.Coding;
using Entente.Language;

namespace Entente.Cli.Output;

/// <summary>How the coder came to the events of a sentence, for a person: the tree, the actors, the rules that fired or lost.</summary>
static class ExplainText
{
    const int MissesShown = 8;

    /// <summary>Writes one sentence.</summary>
    public static void Write(string article, SentenceExplanation explanation, TextWriter output)
    {
        var sentence = explanation.Sentence;
        output.WriteLine($"{article}, sentence {sentence.Index + 1}: {sentence.Text.ReplaceLineEndings(" ")}");
        Tree(sentence, sentence.Root, "  ", output);
        foreach (var mention in explanation.Mentions)
        {
            var actor = mention.Mention.Actor;
            output.WriteLine($"  actor  \"{mention.Mention.Text}\" = {string.Join(' ', new[] { actor.Country, actor.Sector, actor.Name }.Where(t => t.Length > 0))}: {mention.Mention.Reason}");
        }

        foreach (var coded in explanation.Coding.Events)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  EVENT  {EventText.Summary(coded)}{(coded.Auxiliary == 0 ? "" : $" ({string.Join(", ", coded.Auxiliary.ToNames())})")}, {coded.Date:yyyy-MM-dd} ({coded.DateReason}), confidence {coded.Confidence:F2}"));
            output.WriteLine($"         by {coded.Evidence.Rule}; codebook: docs/codebook/{Ontology.Name(coded.Type)}.md");
        }

        if (explanation.Coding.Declined is { } declined)
        {
            output.WriteLine($"  none   {declined.Reason}");
        }

        foreach (var miss in explanation.Misses.Take(MissesShown))
        {
            output.WriteLine($"  lost   {miss.Rule.Citation} at \"{sentence[miss.Predicate].Form}\": {miss.Reason}");
        }

        if (explanation.Misses.Count > MissesShown)
        {
            output.WriteLine($"         and {explanation.Misses.Count - MissesShown} more rules");
        }

        output.WriteLine();
    }

    static void Tree(Sentence sentence, int token, string indent, TextWriter output)
    {
        var word = sentence[token];
        output.WriteLine($"{indent}{word.Form}  {word.Upos.ToString().ToUpperInvariant()} {RelationNames.Name(word.Relation)}{(word.Lemma == word.Form ? "" : $" ({word.Lemma})")}");
        foreach (var child in sentence.Children(token).ToArray().Where(c => sentence[c].Upos != Upos.Punct))
        {
            Tree(sentence, child, indent + "  ", output);
        }
    }
}
