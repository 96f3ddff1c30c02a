using System.Globalization;
using System.Security.Cryptography;
using Entente.Language.Conllu;
using Entente.Language.Training.Grammar;

namespace Entente.Language.Training;

/// <summary>
/// Sentences of news with their trees, made by a grammar of ours (Data/news-grammar.tsv). The treebanks know letters, reviews and essays; these teach the
/// taggers and parsers the words and turns of reports on conflict, which no treebank that we may use has.
/// </summary>
public static class MadeSentences
{
    /// <summary>Writes sentences as CoNLL-U; the same ones for the same number.</summary>
    /// <param name="output">Takes the lines.</param>
    /// <param name="count">How many.</param>
    public static void Write(TextWriter output, int count)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var sentence in Make(count))
        {
            output.Write($"# text = {string.Join(' ', sentence.Rows.Select(row => row.Form))}\n");
            foreach (var row in sentence.Rows)
            {
                output.Write($"{row}\n");
            }

            output.Write('\n');
        }
    }

    internal static IReadOnlyList<ConlluSentence> Make(int count) => SentenceMaker.Make(count, seed: 1);

    /// <summary>The line of a weight file's header that names them.</summary>
    internal static string Describe(int count)
    {
        using var grammar = Resources.Open(SentenceMaker.NewsGrammar);
        return string.Create(CultureInfo.InvariantCulture, $"made: {count} sentences of {SentenceMaker.NewsGrammar} sha256 {Convert.ToHexStringLower(SHA256.HashData(grammar))}");
    }
}
