using System.Collections.Frozen;
using Entente.Store;

namespace Entente.Analysis;

/// <summary>What every actor of a store is called: names that are given, else the commonest name in the store.</summary>
public sealed class PartyNames
{
    readonly FrozenDictionary<string, PartyName> found;
    readonly Func<string, PartyName?> given;

    PartyNames(FrozenDictionary<string, PartyName> found, Func<string, PartyName?> given)
    {
        this.found = found;
        this.given = given;
    }

    /// <summary>The names of a store's actors; <paramref name="given"/> (an actor dictionary) goes before them.</summary>
    public static PartyNames Of(EventStore store, Func<string, PartyName?>? given = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        return new(store.ActorNames().ToFrozenDictionary(n => n.Key, n => PartyName.Of(n.Key, n.Value.Name), StringComparer.Ordinal), given ?? (_ => null));
    }

    /// <summary>What the actor is called; its key if nothing is known.</summary>
    public PartyName this[string key] => given(key) ?? (found.TryGetValue(key, out var name) ? name : PartyName.Of(key, key));

    /// <summary>Whether there is a name for the key.</summary>
    public bool Knows(string key) => given(key) is not null || found.ContainsKey(key);
}
