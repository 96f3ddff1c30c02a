using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Language;
using Entente.Language.Conllu;

namespace Entente.Cli.Commands;

/// <summary>`entente parse INPUT`: the language layer alone.</summary>
static class ParseCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var input = new Argument<string>("INPUT") { Description = "A plain text (one document), or CoNLL-U with --format conllu; - is standard input." };
        var format = CommonOptions.Format("What INPUT is. Default: text.", "text", "conllu");
        var command = new Command("parse", """
            Split, tag and parse a text; prints CoNLL-U (Universal Dependencies). With --format conllu the gold words are kept and the rest is predicted.

            Examples:
              entente parse article.txt
              echo "Pakistan thanked China." | entente parse -
              entente parse gold.conllu --format conllu
            """) { input, format };
        command.SetAction(result =>
        {
            var path = result.GetValue(input)!;
            using var reader = path == "-" ? Console.In : new StreamReader(InputFile.Open(path));
            using var output = OutputFile.Open(null);
            var text = reader.ReadToEnd();
            var parsed = result.GetValue(format) == "conllu" ? Annotate(text, path) : ConlluWriter.Write(LanguageModel.Default.Parse(text));
            parsed.Write(output);
        });
        return command;
    }

    static ConlluFile Annotate(string text, string path)
    {
        try
        {
            var file = ConlluReader.Read(text, path);
            return file with { Sentences = [.. file.Sentences.Select(LanguageModel.Default.Annotate)] };
        }
        catch (InvalidDataException error)
        {
            throw new UserException(error.Message);
        }
    }
}
