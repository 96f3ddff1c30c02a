using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Entente.Analysis.Forecasts;
using Entente.Cli.Options;
using Entente.Cli.Running;

namespace Entente.Cli.Commands;

/// <summary>`entente eval dyads DIR`: chances of acts between directed pairs, on a public benchmark.</summary>
static class EvalDyadsCommand
{
    static readonly string[] Classes = ["verbal cooperation", "material cooperation", "verbal conflict", "material conflict"];

    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var folder = new Argument<string>("DIR") { Description = "A benchmark folder: train.txt, valid.txt, test.txt, entity2id.txt, relation_cameo.tsv." };
        var level = new Option<string>("--level") { Description = "actor (default): all entities; or country: entities joined by the country in their names.", HelpName = "actor|country" };
        level.AcceptOnlyFromAmong("actor", "country");
        var horizon = new Option<string>("--horizon") { Description = "Days ahead: 7 or 30 (default).", HelpName = "7|30" };
        horizon.AcceptOnlyFromAmong("7", "30", "7d", "30d");
        var file = new Option<string>("--forecasts") { Description = "Write each forecast to this file: A, B, class, origin, probability, with tabs between.", HelpName = "FILE" };
        var format = CommonOptions.Format("Output format.", "text", "json");
        var command = new Command("dyads", "The chance that A does something of a class to B within some days, on a public benchmark: skill beside all baselines.") { folder, level, horizon, file, format };
        command.SetAction((result, cancel) =>
        {
            var days = int.Parse((result.GetValue(horizon) ?? "30").TrimEnd('d'), CultureInfo.InvariantCulture);
            var path = result.GetValue(file);
            using var writer = path is null ? null : OutputFile.Open(path);
            var evaluation = Run(EvalLinksCommand.Read(result.GetValue(folder)!), result.GetValue(level) == "country", days, writer, cancel);
            using var output = OutputFile.Open(null);
            output.Write(result.GetValue(format) == "json" ? Json(evaluation) : Text(evaluation, days));
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    static DyadEvaluation Run(BenchmarkFolder folder, bool ofCountries, int days, TextWriter? writer, CancellationToken cancel)
    {
        try
        {
            return DyadEvaluation.Run(folder, ofCountries, days, writer, new StandardError(), cancel);
        }
        catch (InvalidDataException error)
        {
            throw new UserException(error.Message);
        }
    }

    static string Text(DyadEvaluation e, int days)
    {
        var all = e.All.Zip(e.Uncertain).Select(s => string.Create(CultureInfo.InvariantCulture,
            $"  {s.First.Name,-32} {s.First.Brier:F4} {100 * s.First.Skill,6:F1} {$"[{100 * s.First.SkillLow:F1}, {100 * s.First.SkillHigh:F1}]",-16} {s.First.LogLoss:F4} {s.First.Auroc:F3} {s.First.Ece:F3}   {s.Second.Brier:F4} {100 * s.Second.Skill,6:F1} {s.Second.LogLoss:F4} {s.Second.Auroc:F3} {s.Second.Ece:F3}   {string.Join(" / ", s.First.ByClass.Select(c => (100 * c).ToString("F1", CultureInfo.InvariantCulture)))}"));
        return string.Create(CultureInfo.InvariantCulture, $"""
            chance of at least one act within {days} days, {e.Origins} origins; skill in % against climatology-365 on the same rows, 95 % over pairs
                                               all rows (n = {e.All[0].Count})                            active-uncertain (n = {e.Uncertain[0].Count})           skill by class
              method                           Brier   skill 95 %             log l  AUROC ECE     Brier   skill log l  AUROC ECE     {string.Join(" / ", Classes)}
            {string.Join('\n', all)}

            """);
    }

    static string Json(DyadEvaluation e)
    {
        object Rows(IReadOnlyList<DyadScore> scores) => scores.Select(s => new { method = s.Name, n = s.Count, brier = R(s.Brier), skill = R(s.Skill), low = R(s.SkillLow), high = R(s.SkillHigh), log_loss = R(s.LogLoss), auroc = R(s.Auroc), ece = R(s.Ece), by_class = s.ByClass.Select(R) });
        var best = e.All[^1];
        return JsonSerializer.Serialize(new
        {
            title = "dyadic forecasts",
            origins = e.Origins,
            training_rows = e.Training,
            figures = new object[]
            {
                new { name = "skill", n = best.Count, value = R(best.Skill), low = R(best.SkillLow), high = R(best.SkillHigh) },
                new { name = "skill, active-uncertain", n = e.Uncertain[^1].Count, value = R(e.Uncertain[^1].Skill), low = R(e.Uncertain[^1].SkillLow), high = R(e.Uncertain[^1].SkillHigh) },
            },
            all = Rows(e.All),
            active_uncertain = Rows(e.Uncertain),
        }) + "\n";
    }

    static double R(double value) => Math.Round(value, 6);
}
