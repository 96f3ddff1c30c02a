namespace Entente.Coding;

/// <summary>Who is meant by a last name, with a title ("President Duterte") or alone ("Museveni").</summary>
static class SurnameSearch
{
    /// <summary>The person; null if none or several fit.</summary>
    /// <param name="dictionary">Knows the persons.</param>
    /// <param name="part">The part of the phrase with the last name, its title and country.</param>
    /// <param name="focus">Code of the country in focus; empty if none.</param>
    /// <param name="date">The day; null for the present.</param>
    /// <param name="strict">In running text a last name alone means somebody only if he heads a state or government.</param>
    public static ActorRecord? Find(ActorDictionary dictionary, PhrasePart part, string focus, DateOnly? date, bool strict)
    {
        var (best, bestScore, ties) = ((ActorRecord?)null, 0, 0);
        for (var at = part.Surname.Entry; at >= 0; at = part.Surname.Names[at].Next)
        {
            var entry = part.Surname.Names[at];
            if (entry.Tag != NameTag.Surname || dictionary.IsReplaced(entry.Record))
            {
                continue;
            }

            var person = dictionary.Records[entry.Record];
            var score = ScoreOf(dictionary, person, part, focus, date, strict);
            if (score > bestScore)
            {
                (best, bestScore, ties) = (person, score, 0);
            }
            else if (score == bestScore)
            {
                ties++;
            }
        }

        return ties > 0 || (strict && best is not null && !HasTitle(part) && !IsHead(Standing.Of(best, date))) ? null : best;
    }

    static bool HasTitle(PhrasePart part) => part.Role is { Exists: true, Kind: ActorKind.Office } && part.RoleWords.First < part.Surname.First && !part.Role.Plural;

    static bool IsHead(Standing standing) => standing.Sector == "GOV"
        && standing.Office is "president" or "prime minister" or "chancellor" or "king" or "supreme leader" or "general secretary" or "taoiseach";

    static int ScoreOf(ActorDictionary dictionary, ActorRecord person, PhrasePart part, string focus, DateOnly? date, bool strict)
    {
        if (part.Country.Length > 0 && !person.IsOf(part.Country))
        {
            return 0;
        }

        var score = part.Country.Length > 0 ? 4 : focus.Length > 0 && person.IsOf(focus) ? 3 : 1;
        var title = part.Role.Exists && part.Role.Kind == ActorKind.Office ? dictionary.Records[part.Role.Record] : null;
        var former = (part.Words & WordClass.Former) != 0;
        var (held, titled) = (false, false);
        foreach (var code in person.Codes)
        {
            var now = date is { } day ? code.Valid.Contains(day) : code.Valid.IsOpen;
            held |= now;
            if (title is not null && code.Role.Length > 0 && dictionary.Holders.RankOf(code.Role, title) > 0)
            {
                titled = true;
                score += now && !former ? 20 : former && !now ? 12 : 8;
            }
        }

        // Without a title only those in office are named by the last name alone, the highest first.
        score += held ? 4 + (Standing.Of(person, date).Sector == "GOV" ? 3 : 0) : 0;
        return title is not null && !titled ? (held && !strict ? 2 : 0) : title is null && !held ? 0 : score;
    }
}
