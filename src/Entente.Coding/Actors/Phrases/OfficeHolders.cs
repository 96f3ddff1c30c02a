using System.Collections.Concurrent;

namespace Entente.Coding;

/// <summary>Who held an office of a country on a day. Ranks are kept once found; any number of threads may use one.</summary>
sealed class OfficeHolders(ActorDictionary dictionary)
{
    readonly Lazy<Dictionary<string, int[]>> byCountry = new(() => Index(dictionary));
    readonly ConcurrentDictionary<string, (ActorRecord Person, ActorCode Code)[]> holdings = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<(string Country, ActorRecord Title), (ActorRecord Person, ActorCode Code, int Rank)[]> ranked = new();
    readonly ConcurrentDictionary<(string Role, ActorRecord Title), int> ranks = new();
    readonly Lazy<Dictionary<string, string[]>> sameRoles = new(ReadRoles);

    /// <summary>The holder; null if the data know none, or more than one.</summary>
    /// <param name="country">Country code.</param>
    /// <param name="title">The record of the title.</param>
    /// <param name="date">The day.</param>
    /// <param name="body">The body whose office it is: the United Nations; null for a state's.</param>
    public (ActorRecord Person, ActorCode Code)? Find(string country, ActorRecord title, DateOnly date, ActorRecord? body)
    {
        (ActorRecord Person, ActorCode Code)? best = null;
        var (bestRank, ties) = (0, 0);
        foreach (var (person, code, most) in body is null ? RankedOf(country, title) : [.. holdings.GetOrAdd(country, HoldingsOf).Where(h => h.Code.Valid.Contains(date)).Select(h => (h.Person, h.Code, RankOf(h.Code.Role, title, body)))])
        {
            var rank = code.Valid.Contains(date) ? most : 0;
            if (rank > bestRank)
            {
                (best, bestRank, ties) = ((person, code), rank, 0);
            }
            else if (rank == bestRank && rank > 0 && best!.Value.Person != person)
            {
                // On the day that an office changes hands, the new holder.
                var other = best.Value.Code;
                ties += code.Valid.From == other.Valid.From || code.Role != other.Role ? 1 : 0;
                best = code.Valid.From > other.Valid.From ? (person, code) : best;
            }
        }

        return ties == 0 ? best : null;
    }

    /// <summary>Who held the office of a person before or after him; null if the data know nobody.</summary>
    /// <param name="country">Country code.</param>
    /// <param name="title">The record of the title.</param>
    /// <param name="person">The holder.</param>
    /// <param name="date">The day on which he is spoken of.</param>
    /// <param name="before">Whether the one before him is meant.</param>
    public ActorRecord? Next(string country, ActorRecord title, ActorRecord person, DateOnly date, bool before)
    {
        if (!byCountry.Value.TryGetValue(country, out var persons) || person.Codes.LastOrDefault(c => IsOf(c, country, title) && c.Valid.From <= date) is not { } held)
        {
            return null;
        }

        (ActorRecord Person, DateSpan Valid)? best = null;
        foreach (var other in persons.Select(index => dictionary.Records[index]).Where(other => other != person))
        {
            foreach (var code in other.Codes.Where(c => IsOf(c, country, title)))
            {
                var fits = before ? code.Valid.From < held.Valid.From : code.Valid.From > held.Valid.From;
                if (fits && (best is null || (before ? code.Valid.From > best.Value.Valid.From : code.Valid.From < best.Value.Valid.From)))
                {
                    best = (other, code.Valid);
                }
            }
        }

        return best?.Person;
    }

    bool IsOf(ActorCode code, string country, ActorRecord title) => code.Country == country && code.Role.Length > 0 && RankOf(code.Role, title) > 0;

    /// <summary>Whether a role as written in a person's codes is the office that a title names: 0 no, more the closer.</summary>
    public int RankOf(string role, ActorRecord title) => ranks.TryGetValue((role, title), out var rank) ? rank : ranks.GetOrAdd((role, title), FindRank(role, title));

    int FindRank(string role, ActorRecord title)
    {
        if (string.Equals(role, title.Name, StringComparison.OrdinalIgnoreCase) || Names(role, title))
        {
            return 100;
        }

        var and = role.IndexOf(" and ", StringComparison.Ordinal);
        if (and > 0)
        {
            return Math.Max(RankOf(role[..and], title), RankOf(role[(and + 5)..], title));
        }

        // "Leader" is said of presidents and of prime ministers: where a state has both, nobody is meant for certain.
        return sameRoles.Value.TryGetValue(role, out var others) && Array.Exists(others, other => Names(other, title))
            ? role == "supreme leader" ? 60 : 50 : 0;
    }

    /// <summary>"UN secretary general", "president of the European Commission": a title with the name of the body.</summary>
    int RankOf(string role, ActorRecord title, ActorRecord body)
    {
        for (var space = role.IndexOf(' ', StringComparison.Ordinal); space > 0; space = role.IndexOf(' ', space + 1))
        {
            if (Names(role.AsSpan(0, space), body))
            {
                return RankOf(role[(space + 1)..], title);
            }
        }

        var of = role.IndexOf(" of ", StringComparison.Ordinal);
        return of > 0 && Names(role.AsSpan(of + 4), body) ? RankOf(role[..of], title) : 0;
    }

    /// <summary>Whether the words are a name of the record.</summary>
    bool Names(ReadOnlySpan<char> words, ActorRecord title)
    {
        if (dictionary.Exact(dictionary.PiecesOf(words)) is not { } found)
        {
            return false;
        }

        for (var at = found.Entry; at >= 0; at = found.Names[at].Next)
        {
            if (dictionary.Records[found.Names[at].Record] == title)
            {
                return true;
            }
        }

        return false;
    }

    // Those of a country who held the office at any time, in the order of the files.
    (ActorRecord Person, ActorCode Code, int Rank)[] RankedOf(string country, ActorRecord title) => ranked.TryGetValue((country, title), out var known) ? known
        : ranked.GetOrAdd((country, title), [.. holdings.GetOrAdd(country, HoldingsOf).Select(h => (h.Person, h.Code, RankOf(h.Code.Role, title))).Where(h => h.Item3 > 0)]);

    // What the persons of a country were in its name, in the order of the files.
    (ActorRecord Person, ActorCode Code)[] HoldingsOf(string country) =>
        [.. byCountry.Value.GetValueOrDefault(country, []).Select(index => dictionary.Records[index])
            .SelectMany(person => person.Codes.Where(code => code.Country == country && code.Role.Length > 0).Select(code => (person, code)))];

    static Dictionary<string, int[]> Index(ActorDictionary dictionary)
    {
        var found = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < dictionary.Records.Count; i++)
        {
            if (dictionary.Records.KindOf(i) == ActorKind.Person && !dictionary.IsReplaced(i))
            {
                AddCountries(dictionary.Records.Column(i, 4), i, found);
            }
        }

        return found.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    static void AddCountries(ReadOnlySpan<char> codes, int record, Dictionary<string, List<int>> found)
    {
        foreach (var range in codes.Split(';'))
        {
            var code = codes[range].TrimStart();
            if (code.Length < 3)
            {
                continue;
            }

            var country = code[..3].ToString();
            if (!found.TryGetValue(country, out var list))
            {
                found.Add(country, list = []);
            }

            if (list.Count == 0 || list[^1] != record)
            {
                list.Add(record);
            }
        }
    }

    static Dictionary<string, string[]> ReadRoles()
    {
        var roles = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (role, same) in WordTable.Rows(Shipped.Text("Names/roles.tsv")))
        {
            roles[role] = same.Split(';', StringSplitOptions.TrimEntries);
        }

        return roles;
    }
}
