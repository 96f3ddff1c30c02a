namespace Entente.Coding;

/// <summary>What a named actor was on a day.</summary>
/// <param name="Country">Country code.</param>
/// <param name="Sector">Sector.</param>
/// <param name="Office">Office held; empty for none.</param>
/// <param name="Reason">Why, for a person to read.</param>
readonly record struct Standing(string Country, string Sector, string Office, string Reason)
{
    /// <summary>What the record says of the day; without a day, of the present.</summary>
    public static Standing Of(ActorRecord record, DateOnly? date)
    {
        var day = date ?? DateOnly.MaxValue.AddDays(-1);
        ActorCode? held = null, before = null, after = null;
        foreach (var code in record.Codes)
        {
            if (code.Valid.Contains(day))
            {
                held = Prefer(code, held);
            }
            else if (code.Valid.To < day)
            {
                before = before is null || code.Valid.To >= before.Valid.To ? code : before;
            }
            else
            {
                after = after is null || code.Valid.From < after.Valid.From ? code : after;
            }
        }

        if (held?.Sector == "PTY" && record.Kind == ActorKind.Person && LastOffice(record, day) is { Sector: "GOV" })
        {
            return After(record, held);
        }

        return held is not null ? Held(held)
            : before is not null ? After(record, before)
            : after is not null ? Before(record, after)
            : new("", "", "", "no codes");
    }

    static Standing Held(ActorCode code) => new(
        code.Country, code.Sector, code.Role,
        code.Role.Length > 0 ? code.Role + Dates(code.Valid) : code.Valid == DateSpan.Always ? "" : "listed" + Dates(code.Valid));

    static Standing After(ActorRecord record, ActorCode last)
    {
        if (record.Kind != ActorKind.Person)
        {
            return new(last.Country, last.Sector, "", $"as last listed{Dates(last.Valid)}");
        }

        var office = LastOffice(record, last.Sector == "PTY" ? last.Valid.From : last.Valid.To);
        return office is null
            ? new(last.Country, last.Sector, "", $"as last listed{Dates(last.Valid)}")
            : new(HomeOf(record, office), "ELI", "", $"after the last office, {office.Role}{Dates(office.Valid)}");
    }

    static Standing Before(ActorRecord record, ActorCode first) => record.Kind == ActorKind.Person
        ? new(HomeOf(record, first), "", "", $"before the first office, {first.Role}{Dates(first.Valid)}")
        : new(first.Country, first.Sector, "", $"as first listed{Dates(first.Valid)}");

    static ActorCode? LastOffice(ActorRecord record, DateOnly end)
    {
        ActorCode? office = null;
        foreach (var code in record.Codes)
        {
            if (code.Valid.To <= end && IsOffice(code) && (office is null || code.Valid.To > office.Valid.To))
            {
                office = code;
            }
        }

        return office;
    }

    static bool IsOffice(ActorCode code) =>
        code.Sector is "GOV" or "MIL" or "LEG" or "JUD" or "SPY" || code.Country is "IGO" or "UNO" or "EUR";

    // A former official of an international body belongs to the state that he served, if the record names one.
    static string HomeOf(ActorRecord record, ActorCode code)
    {
        if (Actor.IsState(code.Country))
        {
            return code.Country;
        }

        foreach (var other in record.Codes)
        {
            if (Actor.IsState(other.Country))
            {
                return other.Country;
            }
        }

        return code.Country;
    }

    // Of two roles held at once an office of state counts before a party's, then the later one; of two begun together, the first listed.
    static ActorCode Prefer(ActorCode code, ActorCode? held)
    {
        if (held is null)
        {
            return code;
        }

        var (mine, other) = (Weight(code.Sector), Weight(held.Sector));
        return mine > other || (mine == other && code.Valid.From > held.Valid.From) ? code : held;
    }

    static int Weight(string sector) => sector switch
    {
        "GOV" => 3,
        "MIL" or "SPY" or "JUD" or "REB" => 2,
        "LEG" => 1,
        _ => 0,
    };

    static string Dates(DateSpan valid) => valid == DateSpan.Always ? "" : $" {Day(valid.From, DateOnly.MinValue)} to {Day(valid.To, DateOnly.MaxValue)}";

    static string Day(DateOnly day, DateOnly open) =>
        day == open ? "…" : day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
