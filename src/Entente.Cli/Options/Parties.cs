using Entente.Coding;

namespace Entente.Cli.Options;

/// <summary>Turns the A and B of a command line into actors.</summary>
static class Parties
{
    /// <summary>The actor of a code, name or alias ("USA", "Pakistan", "TTP").</summary>
    /// <exception cref="UserException">The name is unknown or ambiguous; the message names the nearest candidates.</exception>
    public static Actor Resolve(ActorDictionary dictionary, string name)
    {
        var answer = dictionary.ResolveParty(name);
        if (answer is { Actor: { } actor, IsAmbiguous: false })
        {
            Tell(name, actor);
            return actor;
        }

        var nearest = string.Join(", ", answer.Candidates.Select(c => $"{c.Name} ({c.Key})"));
        throw UserException.Usage((answer.IsAmbiguous, nearest.Length > 0) switch
        {
            (true, _) => $"'{name}' is ambiguous: {nearest}. Give the code in brackets.",
            (false, true) => $"'{name}' is not known. Nearest: {nearest}.",
            _ => $"'{name}' is not known. Give an ISO code (USA), a state's name or a group's name or alias (TTP).",
        });
    }

    // "Soviet Union" is kept under Russia's code: who asks for a state that ceased to exist, or by another name, is told so.
    static void Tell(string name, Actor actor)
    {
        if (actor.Kind == "state" && !name.Equals(actor.Key, StringComparison.OrdinalIgnoreCase) && !name.Equals(actor.Name, StringComparison.OrdinalIgnoreCase))
        {
            Console.Error.WriteLine($"note: '{name}' is read as {actor.Name} ({actor.Key}), under whose code its acts are kept.");
        }
    }

    /// <summary>Two different actors.</summary>
    /// <exception cref="UserException">One is unknown or ambiguous, or both are the same.</exception>
    public static (Actor A, Actor B) Resolve(ActorDictionary dictionary, string a, string b)
    {
        var (first, second) = (Resolve(dictionary, a), Resolve(dictionary, b));
        return first.Key != second.Key ? (first, second)
            : throw UserException.Usage($"'{a}' and '{b}' are the same actor ({first.Key}); name two different ones.");
    }
}
