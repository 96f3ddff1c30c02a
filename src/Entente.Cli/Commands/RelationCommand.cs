using System.CommandLine;
using Entente.Analysis;
using Entente.Cli.Options;
using Entente.Cli.Running;

namespace Entente.Cli.Commands;

/// <summary>`entente relation A B`: the pair over time, from both sides.</summary>
static class RelationCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var (a, b) = (PartyArgument("A"), PartyArgument("B"));
        var by = new Option<RelationStep>("--by") { Description = "Step of the series: month, week or day.", HelpName = "month|week|day" };
        var plot = new Option<string>("--plot") { Description = "Draw both directions over time and the priorities side by side into this file: .svg or .png.", HelpName = "FILE" };
        var (format, store) = (CommonOptions.Format("Output format.", "text", "json"), CommonOptions.Store());
        var (asOf, from, to, actors) = (CommonOptions.AsOf(), CommonOptions.From(), CommonOptions.To(), UserFiles.Actors());
        var command = new Command("relation", """
            Show how A treats B and B treats A: both directions over time, by quad class and period, priorities side by
            side, change points, third parties, and the weightiest events with what leads to their source.

            Examples:
              entente relation USA Pakistan
              entente relation USA Pakistan --plot relation.png
              entente relation Pakistan TTP --by week --from 2024-01-01 --format json
            """) { a, b, by, plot, format, store, asOf, from, to, actors };
        command.SetAction(result =>
        {
            Refuse(result.GetValue(plot));
            CommonOptions.RefuseReversed(result.GetValue(from), result.GetValue(to));
            var dictionary = UserFiles.LoadActors(result.GetValue(actors));
            var (first, second) = Parties.Resolve(dictionary, result.GetValue(a)!, result.GetValue(b)!);
            var names = new BriefNames(dictionary);
            using var opened = StorePath.Read(result.GetValue(store));
            var options = new RelationOptions
            {
                By = result.GetValue(by),
                AsOf = result.GetValue(asOf),
                From = result.GetValue(from),
                To = result.GetValue(to),
            };
            var relation = Relation.Measure(opened, names.Of(first), names.Of(second), options, names.Find);
            Plot(relation, result.GetValue(plot));
            using var output = OutputFile.Open(null);
            output.Write(result.GetValue(format) == "json" ? RelationJson.Render(relation) : RelationText.Render(relation));
        });
        return command;
    }

    static void Refuse(string? plot)
    {
        if (plot is not null && !IsPng(plot) && !plot.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
        {
            throw UserException.Usage($"--plot {plot}: the file's ending tells the kind of picture; write .svg or .png.");
        }
    }

    static void Plot(Relation relation, string? path)
    {
        if (path is null)
        {
            return;
        }

        var chart = RelationChart.Draw(relation);
        if (IsPng(path))
        {
            OutputFile.Write(path, ChartPng.Render(chart));
        }
        else
        {
            using var drawing = OutputFile.Open(path);
            drawing.Write(ChartSvg.Render(chart));
        }
    }

    static bool IsPng(string path) => path.EndsWith(".png", StringComparison.OrdinalIgnoreCase);

    /// <summary>One of the two actors of a command.</summary>
    public static Argument<string> PartyArgument(string name, ArgumentArity? arity = null) =>
        new(name) { Description = "A state or group: ISO code, name or alias (USA, Pakistan, TTP, IS-K).", Arity = arity ?? ArgumentArity.ExactlyOne };
}
