using Entente.Store;

namespace Entente.Cli.Importing;

/// <summary>
/// Resolves the parties of one coded file to the identities that the coder uses, each once; those whose identity may change with time
/// (groups, persons, parties) once a month.
/// </summary>
sealed class PartyResolution(GivenActorResolver resolver, EventStore store, string dataSet)
{
    const int Unknown = -2;
    const int Dated = -3;
    readonly List<int> fixedNumbers = [];
    readonly Dictionary<(int Local, int Month), int> datedNumbers = [];
    readonly HashSet<int> unresolved = [];

    /// <summary>How many different parties could not be resolved.</summary>
    public int Unresolved => unresolved.Count;

    /// <summary>Whether a number of the store is a party that nobody knows.</summary>
    public bool IsUnresolved(int number) => unresolved.Contains(number);

    /// <summary>The store's number of the n-th party of the file on a day; -1 for none.</summary>
    public int Number(IReadOnlyList<GivenActor> given, int local, DateOnly day)
    {
        if (local < 0)
        {
            return -1;
        }

        while (fixedNumbers.Count <= local)
        {
            fixedNumbers.Add(Unknown);
        }

        var number = fixedNumbers[local];
        return number >= 0 ? number : number == Dated ? Monthly(given[local], local, day) : First(given[local], local, day);
    }

    int First(GivenActor given, int local, DateOnly day)
    {
        var (actor, reason) = resolver.Resolve(given, day);
        var mayChange = actor.Kind is "group" or "person" or "party" or "organisation" or "office" or "force";
        var number = Enter(given, actor, reason);
        fixedNumbers[local] = mayChange ? Dated : number;
        if (mayChange)
        {
            datedNumbers[(local, Month(day))] = number;
        }

        return number;
    }

    int Monthly(GivenActor given, int local, DateOnly day)
    {
        if (!datedNumbers.TryGetValue((local, Month(day)), out var number))
        {
            var (actor, reason) = resolver.Resolve(given, day);
            datedNumbers[(local, Month(day))] = number = Enter(given, actor, reason);
        }

        return number;
    }

    int Enter(GivenActor given, Actor actor, string reason)
    {
        var number = store.Party(dataSet, given, actor, reason);
        if (actor.Key.Length == 0)
        {
            unresolved.Add(number);
        }

        return number;
    }

    static int Month(DateOnly day) => (day.Year * 12) + day.Month;
}
