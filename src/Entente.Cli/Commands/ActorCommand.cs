using System.CommandLine;
using System.Globalization;
using Entente.Cli.Options;
using Entente.Cli.Running;
using Entente.Coding;

namespace Entente.Cli.Commands;

/// <summary>`entente actor NAME`: who is meant.</summary>
static class ActorCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Create()
    {
        var name = new Argument<string?>("NAME") { Description = "A name or phrase as news writes it.", Arity = ArgumentArity.ZeroOrOne };
        var date = new Option<DateOnly?>("--date") { Description = "The day on which the phrase was used: offices and groups change.", HelpName = "YYYY-MM-DD" };
        var country = new Option<string>("--country") { Description = "The country that the text is about, by name or code.", HelpName = "C" };
        var batch = new Option<string>("--batch") { Description = "JSON Lines of {\"mention\",\"date\"?,\"country\"?}; - is standard input.", HelpName = "INPUT.jsonl" };
        var fired = new Option<string[]>("--fired") { Description = "Count how many entries of each kind the articles name: files, folders, - for JSON Lines.", HelpName = "INPUT" };
        var actors = UserFiles.Actors();
        var command = new Command("actor", """
            Resolve a phrase to the actor that it means: code, sector, identity, office held on the day, and why.

            Examples:
              entente actor "the Kremlin"
              entente actor "former Pakistani prime minister Imran Khan" --date 2024-02-01
              entente actor "the PAN" --country Mexico
              entente actor --batch mentions.jsonl
              entente actor --fired samples/us-pakistan
            """) { name, date, country, batch, fired, actors };
        command.Validators.Add(result =>
        {
            var asked = new[] { result.GetValue(name) is not null, result.GetValue(batch) is not null, result.GetValue(fired) is { Length: > 0 } };
            if (asked.Count(one => one) != 1)
            {
                result.AddError("Give either a NAME, --batch INPUT.jsonl or --fired INPUT.");
            }
        });
        command.SetAction(async (result, cancel) =>
        {
            var dictionary = UserFiles.LoadActors(result.GetValue(actors));
            using var output = OutputFile.Open(null);
            if (result.GetValue(fired) is { Length: > 0 } inputs)
            {
                return await ActorCoverage.RunAsync(dictionary, inputs, output, cancel);
            }

            var resolver = new ActorResolver(dictionary);
            return result.GetValue(batch) is { } input
                ? ActorBatch.Run(resolver, InputFile.Lines(input), input, output)
                : Show(resolver.Resolve(result.GetValue(name)!, result.GetValue(date), result.GetValue(country) ?? ""), output);
        });
        return command;
    }

    static int Show(ActorResolution resolution, TextWriter output)
    {
        var actor = resolution.Actor;
        if (!resolution.IsResolved)
        {
            output.WriteLine($"not resolved: {resolution.Reason}");
        }
        else
        {
            output.WriteLine($"code        {actor.Country}");
            output.WriteLine($"sector      {actor.Sector}");
            output.WriteLine($"identity    {string.Join(", ", new[] { actor.Name, actor.Identity, actor.Wikidata }.Where(t => t.Length > 0))}");
            output.WriteLine($"office      {actor.Office}");
            output.WriteLine($"reason      {resolution.Reason}");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"confidence  {resolution.Confidence:F2}"));
        }

        foreach (var other in resolution.Alternatives)
        {
            output.WriteLine($"nearest     {other.Name} ({string.Join(' ', new[] { other.Country, other.Sector }.Where(t => t.Length > 0))})");
        }

        return ExitCode.Done;
    }
}
