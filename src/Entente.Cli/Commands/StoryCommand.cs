using System.CommandLine;
using System.Globalization;
using Entente.Cli.Options;
using Entente.Cli.Output;
using Entente.Cli.Running;

namespace Entente.Cli.Commands;

/// <summary>`entente story ID`: the reports of a story and why each was joined.</summary>
static class StoryCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "The story's id, as `entente event` prints it." };
        var store = CommonOptions.Store();
        var command = new Command("story", """
            Show a story: its reports, their origins, why each was joined, and its happenings.

            Example:
              entente story story:handover-1.txt
            """) { id, store };
        command.SetAction(result =>
        {
            using var opened = StorePath.Read(result.GetValue(store));
            var wanted = result.GetValue(id)!;
            var story = opened.FindStory(wanted)
                ?? throw new UserException($"There is no story {wanted} in {opened.Path}. `entente event ID` prints the story of an event.");
            using var output = OutputFile.Open(null);
            output.WriteLine(story.Id);
            StoryText.WriteNotices(opened.NoticesOf(story.Id), output);
            StoryText.WriteOrigins(story, output);
            foreach (var (article, membership) in story.Reports)
            {
                var day = article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated";
                output.WriteLine($"  {day}  {ReportKinds.Name(membership.Kind),-10}  {article.Publisher}, origin {membership.Origin}: {article.Title}");
                output.WriteLine($"      {article.Id}: {membership.Reason}");
            }

            foreach (var happening in story.Events)
            {
                output.WriteLine($"  {happening.Telling.Label}  {EventText.Summary(happening.Event)}  ({happening.Reports.Count} report(s), {happening.Origins.Count} origin(s))");
            }
        });
        return command;
    }
}
