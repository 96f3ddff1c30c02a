using System.CommandLine;
using System.Diagnostics;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Coding.Learned;
using Entente.Language;
using Entente.Language.Training;

namespace Entente.Cli.Commands;

/// <summary>`entente train language|events|coreference`: the shipped weights, made again from named data, bit for bit.</summary>
static class TrainCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create() => new("train", "Train the shipped weights again from named data, bit for bit.")
    {
        Language(),
        Events(),
        Coreference(),
        Sentences(),
    };

    static Command Sentences()
    {
        var output = new Option<string>("--output") { Description = "The treebank (CoNLL-U).", HelpName = "FILE", Required = true };
        var count = new Option<int>("--count") { Description = "How many sentences.", HelpName = "N", DefaultValueFactory = _ => TrainingOptions.Default.MadeSentences };
        var command = new Command("sentences", "Write the sentences of news that our grammar makes for the training of the language layer.") { output, count };
        command.SetAction(result =>
        {
            using var file = new StreamWriter(result.GetValue(output)!);
            MadeSentences.Write(file, result.GetValue(count));
        });
        return command;
    }

    static Command Coreference()
    {
        var input = new Argument<string?>("INPUT") { Description = "A treebank with entities in MISC (CoNLL-U). Default: ud/gum-train.conllu of the data folder.", Arity = ArgumentArity.ZeroOrOne };
        var output = new Option<string>("--output") { Description = "The weight table.", HelpName = "FILE", Required = true };
        var command = new Command("coreference", "Train the weights that say whom pronouns and definite nouns mean.") { input, output };
        command.SetAction((result, cancel) =>
        {
            var watch = Stopwatch.StartNew();
            var bank = result.GetValue(input) ?? Path.Combine(DataFolder.Path, "ud", "gum-train.conllu");
            InputFile.Open(bank).Dispose();
            var weights = new StringWriter();
            CoreferenceTrainer.Train(bank, weights, new Progress(watch, cancel).Report);
            File.WriteAllText(result.GetValue(output)!, weights.ToString());
            Console.Error.WriteLine($"{result.GetValue(output)} written in {watch.Elapsed.TotalSeconds:F0} s");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static Command Language()
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Description = "Treebanks (CoNLL-U) and sentences with names (.iob2, .conll). Default: those that the shipped weights were made from.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string>("--output") { Description = "The weight file.", HelpName = "FILE", Required = true };
        var setting = CommonOptions.Setting("Which weights: fast (words, tagger, small network; five to ten minutes of processor time) or accurate (the large network; fifteen).");
        var command = new Command("language", "Train the weights of the language layer.") { inputs, output, setting };
        command.SetAction((result, cancel) =>
        {
            var watch = Stopwatch.StartNew();
            var given = result.GetValue(inputs)!;
            var banks = given.Length > 0 ? given : Banks();
            banks.ToList().ForEach(b => InputFile.Open(b).Dispose());
            var progress = new Progress(watch, cancel);
            Action<IReadOnlyList<string>, Stream, TrainingOptions, Action<double, string>> train =
                CommonOptions.SettingOf(result.GetValue(setting)) == LanguageSetting.Accurate ? LanguageTrainer.TrainAccurate : LanguageTrainer.Train;
            using var weights = new MemoryStream();
            train(banks, weights, TrainingOptions.Default, (share, step) => progress.Report($"{share,4:P0}  {step}"));
            File.WriteAllBytes(result.GetValue(output)!, weights.ToArray());
            Console.Error.WriteLine($"{result.GetValue(output)} written in {watch.Elapsed.TotalSeconds:F0} s");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    /// <summary>The files that the shipped weights of the language layer were made from.</summary>
    public static string[] Banks() =>
    [
        Path.Combine(DataFolder.Path, "ud", "ewt-train.conllu"),
        Path.Combine(DataFolder.Path, "ud", "gum-train.conllu"),
        Path.Combine(DataFolder.Path, "ner", "uner-ewt-train.iob2"),
        Path.Combine(DataFolder.Path, "ner", "wikigold.conll"),
    ];

    static Command Events()
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Description = "Files of labelled pairs (JSON Lines), or folders of them. Default: events/written of the data folder, with the pairs that the coder itself holds.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var output = new Option<string>("--output") { Description = "The weight file.", HelpName = "FILE", Required = true };
        var holdOut = new Option<bool>("--hold-out") { Description = "Leave out the tenth of the sentences that `entente eval written` measures on." };
        var command = new Command("events", "Train the learned layer that says what one mention does to another.") { inputs, output, holdOut };
        command.SetAction((result, cancel) =>
        {
            var watch = Stopwatch.StartNew();
            var given = result.GetValue(inputs)!;
            var examples = given.Length > 0 ? Examples(given) : [.. Examples([Path.Combine(DataFolder.Path, "events", "written")]), .. WrittenPairs.Load()];
            var model = LanguageModel.Default;
            var classifier = PairTrainer.Train(examples, model.Parse, result.GetValue(holdOut), new Progress(watch, cancel), cancel);
            using (var file = File.Create(result.GetValue(output)!))
            {
                classifier.Save(file);
            }

            Console.Error.WriteLine($"{result.GetValue(output)} written in {watch.Elapsed.TotalSeconds:F0} s");
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static List<PairExample> Examples(IReadOnlyList<string> inputs)
    {
        var examples = new List<PairExample>();
        foreach (var file in inputs.SelectMany(Files))
        {
            examples.AddRange(InputFile.Lines(file).Select(PairLine.Parse).Where(l => l.Example is not null).Select(l => l.Example!));
        }

        return examples.Count > 0 ? examples : throw new UserException($"no labelled pairs in {string.Join(", ", inputs)}; name files with sentence, source, target, event and cameo.");
    }

    static IEnumerable<string> Files(string input) =>
        Directory.Exists(input) ? Directory.EnumerateFiles(input, "*.jsonl").Order(StringComparer.Ordinal) : [input];

    // A training that is cancelled stops at its next step; the file is written at the end, so none is left half done.
    sealed class Progress(Stopwatch watch, CancellationToken cancel) : IProgress<string>
    {
        public void Report(string value)
        {
            cancel.ThrowIfCancellationRequested();
            Console.Error.WriteLine($"{watch.Elapsed.TotalSeconds,6:F1} s  {value}");
        }
    }
}
