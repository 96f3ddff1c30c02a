using System.CommandLine;
using Entente.Coding;

namespace Entente.Cli.Options;

/// <summary>The user's own dictionaries, which extend or override the shipped ones.</summary>
static class UserFiles
{
    /// <summary>The option that names an actor file.</summary>
    public static Option<string[]> Actors() => new("--actors")
    {
        Description = "An actor file that extends or overrides the shipped ones (layout: docs/actors.md). May be given more than once.",
        HelpName = "FILE",
    };

    /// <summary>Loads the dictionary with the user's files.</summary>
    /// <exception cref="UserException">A file is missing or has errors; every error is listed as <c>file(line): message</c>.</exception>
    public static ActorDictionary LoadActors(string[]? paths)
    {
        var files = (paths ?? []).Select(Read).ToArray();
        var errors = files.SelectMany(ActorFileCheck.Problems).ToArray();
        return errors.Length == 0 ? ActorDictionary.Load(files) : throw new UserException($"the actor file has errors:\n{string.Join('\n', errors)}");
    }

    static DictionaryFile Read(string path)
    {
        using var reader = new StreamReader(Running.InputFile.Open(path));
        return new(path, reader.ReadToEnd());
    }
}
