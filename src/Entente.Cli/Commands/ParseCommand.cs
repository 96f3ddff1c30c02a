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
        var (setting, threads) = (CommonOptions.Setting(), CommonOptions.Threads());
        var command = new Command("parse", """
            Split, tag and parse a text; prints CoNLL-U (Universal Dependencies) with names in MISC. A long text is read, parsed and
            written in parts, so it may be larger than memory. With --format conllu the gold words are kept and the rest is predicted.

            Examples:
              entente parse article.txt
              echo "Pakistan thanked China." | entente parse -
              entente parse article.txt --setting accurate
              entente parse gold.conllu --format conllu
            """) { input, format, setting, threads };
        command.SetAction(async (result, cancel) =>
        {
            var path = result.GetValue(input)!;
            var model = LanguageModel.Of(CommonOptions.SettingOf(result.GetValue(setting)));
            using var reader = path == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(InputFile.Open(path));
            using var output = OutputFile.Open(null);
            if (result.GetValue(format) == "conllu")
            {
                Annotate(reader.ReadToEnd(), path, model).Write(output);
                return ExitCode.Done;
            }

            return await TextParsing.RunAsync(reader, path, model, result.GetValue(threads), output, cancel);
        });
        return command;
    }

    static ConlluFile Annotate(string text, string path, LanguageModel model)
    {
        try
        {
            var file = ConlluReader.Read(text, path);
            return file with { Sentences = [.. file.Sentences.Select(model.Annotate)] };
        }
        catch (InvalidDataException error)
        {
            throw new UserException(error.Message);
        }
    }
}
