namespace Entente.Coding;

/// <summary>Finds the party that a user names: by code, id, name or alias; else the nearest names.</summary>
sealed class PartySearch(ActorDictionary dictionary)
{
    const int MostCandidates = 5;

    static readonly ActorKind[] Parties = [ActorKind.State, ActorKind.Group, ActorKind.Organisation, ActorKind.Party, ActorKind.Force, ActorKind.Place, ActorKind.People, ActorKind.Person];

    /// <summary>The answer to a name or code.</summary>
    public PartyAnswer Find(string text)
    {
        var name = text.Trim();
        if (dictionary.Find(name) is { } exact || (name.Length == 3 && dictionary.Find(name.ToUpperInvariant()) is { Kind: ActorKind.State } && (exact = dictionary.Find(name.ToUpperInvariant())) is not null))
        {
            return new(ActorDictionary.ActorOf(exact!, null), [], false);
        }

        var found = Named(name);
        if (found.Count == 0)
        {
            return new(null, Nearest(name), false);
        }

        var best = found.Max(item => item.Rank);
        var leading = found.Where(item => item.Rank == best).ToList();
        return leading.Count == 1 && best > 0
            ? Sole(name, leading[0].Record)
            : new(null, [.. found.Select(item => ActorDictionary.ActorOf(item.Record, null)).Take(MostCandidates * 2)], true);
    }

    /// <summary>"Georgia" is a state, and so it is read in a text; but who types it may mean the other that the files call as ambiguous.</summary>
    PartyAnswer Sole(string name, ActorRecord meant)
    {
        var rivals = Shared(name);
        return new(ActorDictionary.ActorOf(meant, null), rivals, rivals.Count > 1);
    }

    List<Actor> Shared(string name)
    {
        var shared = new List<Actor>();
        if (dictionary.Exact(dictionary.PiecesOf(name)) is not { } segment)
        {
            return shared;
        }

        for (var at = segment.Entry; at >= 0; at = segment.Names[at].Next)
        {
            if (segment.Names[at].Tag == NameTag.Ambiguous && !dictionary.IsReplaced(segment.Names[at].Record))
            {
                shared.Add(ActorDictionary.ActorOf(dictionary.Records[segment.Names[at].Record], null));
            }
        }

        return shared;
    }

    /// <summary>Records that bear the whole name: an untagged name before a tagged one, states and groups before others.</summary>
    List<(ActorRecord Record, int Rank)> Named(string name)
    {
        var found = new List<(ActorRecord Record, int Rank)>();
        if (dictionary.Exact(dictionary.PiecesOf(name)) is not { } segment)
        {
            return found;
        }

        for (var at = segment.Entry; at >= 0; at = segment.Names[at].Next)
        {
            var entry = segment.Names[at];
            var kind = dictionary.Records.KindOf(entry.Record);
            if (Array.IndexOf(Parties, kind) >= 0 && !dictionary.IsReplaced(entry.Record))
            {
                Add(found, dictionary.Records[entry.Record], RankOf(kind, entry.Tag));
            }
        }

        return found;
    }

    static void Add(List<(ActorRecord Record, int Rank)> found, ActorRecord record, int rank)
    {
        var at = found.FindIndex(item => item.Record == record);
        if (at < 0)
        {
            found.Add((record, rank));
        }
        else if (found[at].Rank < rank)
        {
            found[at] = (record, rank);
        }
    }

    static int RankOf(ActorKind kind, NameTag tag) => tag switch
    {
        NameTag.Ambiguous or NameTag.InCountry or NameTag.Surname => 0,
        NameTag.Name or NameTag.Old => kind switch { ActorKind.State => 9, ActorKind.Group => 8, ActorKind.Place => 5, ActorKind.Person => 6, _ => 7 },
        _ => kind == ActorKind.State ? 4 : 3,
    };

    List<Actor> Nearest(string name)
    {
        var wanted = dictionary.Folding.Folded(name);
        var nearest = new List<(int Distance, int Order, ActorRecord Record)>();
        foreach (var (record, order) in dictionary.All().Select((record, order) => (record, order)))
        {
            if (Array.IndexOf(Parties, record.Kind) >= 0 && record.Kind != ActorKind.Person)
            {
                nearest.Add((DistanceTo(record, wanted), order, record));
            }
        }

        return [.. nearest.OrderBy(item => item.Distance).ThenBy(item => item.Order).Take(MostCandidates)
            .Select(item => ActorDictionary.ActorOf(item.Record, null))];
    }

    int DistanceTo(ActorRecord record, string wanted)
    {
        var best = EditDistance.Between(dictionary.Folding.Folded(record.Name), wanted);
        foreach (var range in record.Aliases.AsSpan().Split(';'))
        {
            var (_, alias) = AliasReader.TagOf(record.Aliases.AsSpan(range).Trim());
            if (!alias.IsEmpty && best > 0)
            {
                best = Math.Min(best, EditDistance.Between(dictionary.Folding.Folded(alias), wanted));
            }
        }

        return best;
    }
}
