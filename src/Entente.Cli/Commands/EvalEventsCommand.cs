using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Output;
using Entente.Cli.Running;
using Entente.Coding.Scoring;

namespace Entente.Cli.Commands;

/// <summary>`entente eval events GOLD CODED`: coded events against gold ones.</summary>
static class EvalEventsCommand
{
    const string Fault = "not a JSON object: ";

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var gold = new Argument<string>("GOLD") { Description = "Gold events, JSON Lines (layout: eval/us-pakistan/README.md)." };
        var coded = new Argument<string>("CODED") { Description = "What `entente code` wrote." };
        var level = new Option<string>("--level") { Description = "document (default), or story: equal acts of one story count once.", HelpName = "document|story" };
        level.AcceptOnlyFromAmong("document", "story");
        var format = CommonOptions.Format("Output format.", "text", "json");
        var show = new Option<bool>("--show") { Description = "Show what was missed and what was wrong." };
        var command = new Command("events", "Coded events against gold events: F1 on countries and type, with sectors, and the mode.") { gold, coded, level, format, show };
        command.SetAction(result =>
        {
            var lines = InputFile.Parsed(result.GetValue(gold)!, EventLine.Gold, Fault);
            var stories = lines.Where(l => l.Story.Length > 0).Select(l => (l.Event.Group, l.Story)).DistinctBy(l => l.Group).ToDictionary(l => l.Group, l => l.Story);
            var events = InputFile.Parsed(result.GetValue(coded)!, EventLine.Coded, Fault).SelectMany(e => e).ToArray();
            using var output = OutputFile.Open(null);
            ScoreText.Write(EventScore.Measure([.. lines.Select(l => l.Event)], events, result.GetValue(level) == "story" ? stories : null),
                result.GetValue(format), result.GetValue(show), output);
        });
        return command;
    }
}
