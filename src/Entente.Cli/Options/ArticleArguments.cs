using System.CommandLine;

namespace Entente.Cli.Options;

/// <summary>Arguments of the commands that read articles.</summary>
static class ArticleArguments
{
    /// <summary>The articles to read.</summary>
    public static Argument<string[]> Inputs(ArgumentArity arity) => new("INPUT")
    {
        Description = "Articles: JSON Lines, plain text, HTML, CSV with a header row, or folders of them; - reads JSON Lines from standard input.",
        Arity = arity,
    };
}
