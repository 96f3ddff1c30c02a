using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Output;
using Entente.Cli.Running;
using Entente.Coding;
using Entente.Coding.Learned;
using Entente.Coding.Scoring;
using Entente.Language;

namespace Entente.Cli.Commands;

/// <summary>`entente eval WHAT PATH`: the product measures itself.</summary>
static class EvalCommand
{
    /// <summary>Builds the command with one sub-command a kind of set.</summary>
    public static Command Create() => new("eval", "Measure the product on labelled data; figures with n and a 95 % bootstrap interval.")
    {
        EvalLanguageCommand.Create(),
        Set("pairs", "Relations between two given mentions, labelled with CAMEO classes: macro-F1 over 15, 4 and 2 classes.", (path, setting, _) => Pairs(path, setting)),
        Set("actors", "Actor phrases against labelled countries, sectors and identities.", (path, _, _) => Actors(path)),
        EvalEventsCommand.Create(),
        Written(),
        Set("coreference", "Whom pronouns mean: a treebank with entities (CoNLL-U), or offsets in articles (.tsv, layout: eval/coreference/README.md).", (path, _, _) => EvalCoreference.Measure(path)),
        Set("releases", "Hand-coded military press releases: day, province, group, killed, captured, number killed.", (path, _, _) => EvalReleases.Measure(path)),
        EvalLinksCommand.Create(),
        EvalDyadsCommand.Create(),
        EvalChangesCommand.Create(),
        EvalDivergenceCommand.Create(),
        EvalStoriesCommand.Create(),
    };

    static Command Written()
    {
        var weights = new Option<string>("--weights") { Description = "Measure these weights (of `entente train events --hold-out`) in place of the shipped ones, which know the sentences.", HelpName = "FILE" };
        var whole = new Option<bool>("--whole") { Description = "Measure on all sentences, not on the tenth that is held out." };
        return Set(
            "written",
            "Pairs labelled with PLOVER types and standing (a file, or a folder of .jsonl): an act or none, how acts stand, whether confidence comes true.",
            (path, _, result) => EvalWritten.Measure(path, result.GetValue(weights), result.GetValue(whole)),
            weights,
            whole);
    }

    /// <summary>A sub-command that measures one labelled file.</summary>
    public static Command Set(string name, string description, Func<string, LanguageSetting, ParseResult, ScoreReport> measure, params Option[] more)
    {
        var path = new Argument<string>("PATH") { Description = "The labelled file." };
        var format = CommonOptions.Format("Output format.", "text", "json");
        var show = new Option<bool>("--show") { Description = "Show the worst confusions with examples." };
        var setting = CommonOptions.Setting();
        var command = new Command(name, description) { path, format, show, setting };
        more.ToList().ForEach(command.Add);
        command.SetAction(result =>
        {
            using var output = OutputFile.Open(null);
            ScoreText.Write(measure(result.GetValue(path)!, CommonOptions.SettingOf(result.GetValue(setting)), result), result.GetValue(format), result.GetValue(show), output);
        });
        return command;
    }

    static ScoreReport Pairs(string path, LanguageSetting setting)
    {
        var answers = new List<(string, string, string)>();
        foreach (var line in InputFile.Lines(path).Select(PairLine.Parse))
        {
            var example = line.Example ?? throw new UserException($"{path}: {line.Rejected}");
            var guess = PairClassifier.Default.Classify(LanguageModel.Of(setting).Parse(example.Sentence), example.Source, example.Target);
            answers.Add((line.Root, guess.Cameo, example.Sentence));
        }

        return PairScore.Measure(answers);
    }

    static ScoreReport Actors(string path) => ActorScore.Measure(ActorDictionary.Load(), InputFile.Parsed(path, ActorCase.Parse));
}
