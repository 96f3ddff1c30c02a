using System.CommandLine;
using Entente.Cli.Options;

namespace Entente.Cli.Commands;

/// <summary>The `entente` command: the list of its verbs.</summary>
static class EntenteCommand
{
    /// <summary>Builds the whole command line.</summary>
    /// <param name="clock">The wall clock; enters nothing but "generated" and warnings on dates to come.</param>
    public static RootCommand Create(TimeProvider clock) => new(
        "Entente keeps the record of how states and armed groups treat one another, from news to a sourced brief.")
    {
        CommonOptions.Verbose,
        BriefCommand.Create(clock),
        RelationCommand.Create(),
        ForecastCommand.Create(clock),
        LedgerCommand.Create(),
        ResolveCommand.Create(clock),
        CodeCommand.Create(),
        ParseCommand.Create(),
        ActorCommand.Create(),
        ImportCommand.Create(),
        ConvertCommand.Create(),
        CheckCommand.Create(),
        StoriesCommand.Create(),
        EventCommand.Create(),
        StoryCommand.Create(),
        QueryCommand.Create(),
        EvalCommand.Create(),
        TrainCommand.Create(),
    };
}
