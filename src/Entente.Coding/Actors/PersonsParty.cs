namespace Entente.Coding;

/// <summary>The group or body for which a person of no state acts, by the words of his office.</summary>
static class PersonsParty
{
    /// <summary>The body; null for persons of states, of the United Nations and the European Union, and where the office names none.</summary>
    public static ActorRecord? Of(ActorDictionary dictionary, Actor person)
    {
        if (person.Identity.Length == 0 || Actor.IsState(person.Country) || person.Country is "UNO" or "EUR" or "" || dictionary.Find(person.Identity) is not { } record)
        {
            return null;
        }

        for (var at = record.Codes.Count - 1; at >= 0; at--)
        {
            var code = record.Codes[at];
            if (code.Country == person.Country && (person.Office.Length == 0 || code.Role == person.Office) && BodyIn(dictionary, code) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    /// <summary>"Islamic State Khorasan Province leader": the longest beginning that names a body; "chair of the Elders": what follows "of".</summary>
    static ActorRecord? BodyIn(ActorDictionary dictionary, ActorCode code)
    {
        for (var space = code.Role.LastIndexOf(' '); space > 0; space = code.Role.LastIndexOf(' ', space - 1))
        {
            if (Named(dictionary, code.Role.AsSpan(0, space), code.Country) is { } body)
            {
                return body;
            }
        }

        var of = code.Role.IndexOf(" of ", StringComparison.Ordinal);
        return of > 0 ? Named(dictionary, code.Role.AsSpan(of + 4), code.Country) : null;
    }

    static ActorRecord? Named(ActorDictionary dictionary, ReadOnlySpan<char> words, string country)
    {
        if (dictionary.Exact(dictionary.PiecesOf(words)) is not { } found)
        {
            return null;
        }

        for (var at = found.Entry; at >= 0; at = found.Names[at].Next)
        {
            var entry = found.Names[at];
            if (entry.Tag is not (NameTag.Surname or NameTag.InCountry) && dictionary.Records.KindOf(entry.Record) is ActorKind.Group or ActorKind.Organisation or ActorKind.Force
                && dictionary.Records[entry.Record].IsOf(country))
            {
                return dictionary.Records[entry.Record];
            }
        }

        return null;
    }
}
