using System.CommandLine;
using Entente.Cli.Running;
using Entente.Coding;

namespace Entente.Cli.Options;

/// <summary>The user's own dictionaries, which extend or override the shipped ones.</summary>
static class UserFiles
{
    /// <summary>The option that names actor files.</summary>
    public static Option<string[]> Actors() => new("--actors")
    {
        Description = "An actor file that extends or overrides the shipped ones (layout: docs/actors.md). May be given more than once.",
        HelpName = "FILE",
    };

    /// <summary>The option that names rule files.</summary>
    public static Option<string[]> Rules() => new("--rules")
    {
        Description = "A rule file that extends the shipped ones (layout: docs/rules.md). May be given more than once.",
        HelpName = "FILE",
    };

    /// <summary>Loads the dictionary with the user's files.</summary>
    /// <exception cref="UserException">A file is missing or has errors; every error is listed as <c>file(line): message</c>.</exception>
    public static ActorDictionary LoadActors(string[]? paths)
    {
        var files = (paths ?? []).Select(p => new DictionaryFile(p, Text(p))).ToArray();
        var errors = files.SelectMany(ActorFileCheck.Problems).ToArray();
        return errors.Length == 0 ? ActorDictionary.Load(files) : throw new UserException($"the actor file has errors:\n{string.Join('\n', errors)}");
    }

    /// <summary>Loads the coder with the dictionary given and the user's rules.</summary>
    /// <exception cref="UserException">A rule file is missing or has errors; every error is listed as <c>file(line): message</c>.</exception>
    public static EventCoder LoadCoder(ActorDictionary dictionary, string[]? rules)
    {
        if (rules is null or [])
        {
            return new(SentenceCoder.Default, dictionary, Coding.CoderOptions.Default);
        }

        try
        {
            var book = RuleBook.With(rules.Select(p => new DictionaryFile(p, Text(p))));
            return new(new(book, Embeddings.Default, Promises.Default, Precedence.Default), dictionary, Coding.CoderOptions.Default);
        }
        catch (DictionaryException error)
        {
            throw new UserException($"the rule file has errors:\n{error.Message}");
        }
    }

    static string Text(string path)
    {
        using var reader = new StreamReader(InputFile.Open(path));
        return reader.ReadToEnd();
    }
}
