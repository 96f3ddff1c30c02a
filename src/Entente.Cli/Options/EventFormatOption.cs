using System.CommandLine;
using Entente.Reading.EventFiles;

namespace Entente.Cli.Options;

/// <summary>Options that name a format of event files.</summary>
static class EventFormatOption
{
    /// <summary>An option with this name.</summary>
    public static Option<string> Create(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "FORMAT" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && EventFormats.Find(result.Tokens[0].Value) is null)
            {
                result.AddError($"{name} takes one of: {EventFormats.Names}.");
            }
        });
        return option;
    }

    /// <summary>The format of an option's value; null for none.</summary>
    public static EventFormat? Find(string? name) => name is null ? null : EventFormats.Find(name);
}
