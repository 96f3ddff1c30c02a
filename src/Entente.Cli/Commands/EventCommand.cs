using System.CommandLine;
using Entente.Cli.Options;
using Entente.Cli.Output;
using Entente.Cli.Running;

namespace Entente.Cli.Commands;

/// <summary>`entente event ID`: what stands behind a number.</summary>
static class EventCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "The number that a brief prints (e41), or the event's id (article#sentence.n; of imported rows data set:key, such as gdelt:588604779)." };
        var store = CommonOptions.Store();
        var command = new Command("event", """
            Show one event: its sentence with the words marked, the rule that made it, its article, and the other reports of the same happening.

            Example:
              entente event e41
            """) { id, store };
        command.SetAction(result =>
        {
            using var opened = StorePath.Read(result.GetValue(store));
            var wanted = result.GetValue(id)!;
            var found = opened.FindEvent(wanted)
                ?? throw new UserException($"There is no event {wanted} in {opened.Path}. List some with: entente query \"SELECT * FROM event LIMIT 10\"");
            using var output = OutputFile.Open(null);
            if (opened.RowOf(found.Number) is { } row)
            {
                ImportedText.Write(opened, found, row.File, row.Offset, output);
                return;
            }

            EventText.Write(found, opened.FindStoryEvent(wanted), output);
            StoryText.WriteNotices(found.Story.Length > 0 ? opened.NoticesOf(found.Story) : [], output);
        });
        return command;
    }
}
