using System.CommandLine;
using System.Diagnostics;
using Entente.Cli.Options;
using Entente.Cli.Output;
using Entente.Cli.Running;
using Entente.Coding.Scoring;
using Entente.Language;
using Entente.Language.Training;

namespace Entente.Cli.Commands;

/// <summary>`entente eval language PATH`: the language layer on a treebank or on names, as shipped or trained without what it is measured on.</summary>
static class EvalLanguageCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var documents = new Option<string>("--documents") { Description = "Only documents of the treebank whose id starts with PREFIX.", HelpName = "PREFIX" };
        var weights = new Option<string>("--weights") { Description = "Measure this weight file (of `entente train language`) in place of the shipped one.", HelpName = "FILE" };
        var parts = CommonOptions.Checked(
            new Option<int?>("--cross-train") { Description = "Deal the documents of a training treebank into N parts, train N times without one part, and measure on what each training did not see. Hours.", HelpName = "N" },
            n => n is null or >= 2,
            "--cross-train takes a whole number from 2, for example --cross-train 10.");
        var epochs = CommonOptions.Checked(
            new Option<int?>("--epochs") { Description = "With --cross-train: how often the network sees each sentence. Default: as often as for the shipped weights.", HelpName = "N" },
            n => n is null or >= 1,
            "--epochs takes a whole number from 1, for example --epochs 12.");
        return EvalCommand.Set(
            "language",
            "The language layer on a treebank (CoNLL-U): figures with gold tokens and from raw text; or on names (.iob2, .conll).",
            (path, setting, result) => result.GetValue(parts) is { } count
                ? CrossTrain(path, result.GetValue(documents) ?? "", count, setting, result.GetValue(epochs))
                : LanguageReport.Measure(path, Model(setting, result.GetValue(weights)), result.GetValue(documents) ?? ""),
            documents,
            weights,
            parts,
            epochs);
    }

    static ScoreReport CrossTrain(string path, string documents, int parts, LanguageSetting setting, int? epochs)
    {
        var banks = TrainCommand.Banks();
        banks = banks.Any(bank => Path.GetFullPath(bank) == Path.GetFullPath(path)) ? banks : [.. banks, path];
        banks.ToList().ForEach(bank => InputFile.Open(bank).Dispose());
        var options = TrainingOptions.Default;
        var watch = Stopwatch.StartNew();
        return LanguageReport.CrossTrain(path, banks, documents, parts, setting, options with { NetworkEpochs = epochs ?? options.NetworkEpochs }, (share, step) =>
            Console.Error.WriteLine($"{watch.Elapsed.TotalSeconds,6:F0} s  {share,4:P0}  {step}"));
    }

    static LanguageModel Model(LanguageSetting setting, string? weights)
    {
        if (weights is null)
        {
            return LanguageModel.Of(setting);
        }

        try
        {
            var stream = InputFile.Open(weights);
            return setting == LanguageSetting.Accurate ? LanguageModel.LoadAccurate(stream) : LanguageModel.Load(stream);
        }
        catch (InvalidDataException error)
        {
            throw new UserException($"{weights}: {error.Message}");
        }
    }
}
