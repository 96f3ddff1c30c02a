namespace Entente.Coding;

/// <summary>One line of an actor file.</summary>
public sealed class ActorRecord
{
    internal ActorRecord(
        ActorKind kind, string id, string name, string aliases, IReadOnlyList<ActorCode> codes, string wikidata, string attributes, string file, int line)
    {
        (Kind, Id, Name, Aliases, Codes, Wikidata, Attributes, File, Line) = (kind, id, name, aliases, codes, wikidata, attributes, file, line);
    }

    /// <summary>What it describes.</summary>
    public ActorKind Kind { get; }

    /// <summary>The stable key; a state's is its code; empty for offices and agents.</summary>
    public string Id { get; }

    /// <summary>The common English name.</summary>
    public string Name { get; }

    /// <summary>Other names, as in the file.</summary>
    public string Aliases { get; }

    /// <summary>What it was, when; in the order of the file.</summary>
    public IReadOnlyList<ActorCode> Codes { get; }

    /// <summary>Wikidata identifier; may be empty.</summary>
    public string Wikidata { get; }

    /// <summary>Further facts, as in the file: <c>gender=f; founded=2007</c>.</summary>
    public string Attributes { get; }

    /// <summary>The file that it stands in.</summary>
    public string File { get; }

    /// <summary>Its line there, from 1.</summary>
    public int Line { get; }

    /// <summary>The first code's country; empty if none.</summary>
    public string Country => Codes.Count > 0 ? Codes[0].Country : "";

    /// <summary>The first code's sector; empty if none.</summary>
    public string Sector => Codes.Count > 0 ? Codes[0].Sector : "";

    /// <summary>Kind as in the actor files.</summary>
    public string KindName => ActorKinds.NameOf(Kind);

    /// <summary>The group of which it is a wing, faction or front within a state; empty for none, and for branches of groups of many states.</summary>
    public string Within => Kind == ActorKind.Group && Actor.IsState(Country) ? Attribute("parent") : "";

    /// <summary>The value of an attribute; empty if it has none.</summary>
    public string Attribute(string name)
    {
        foreach (var item in Attributes.AsSpan().Split(';'))
        {
            var text = Attributes.AsSpan(item).Trim();
            if (text.Length > name.Length && text[name.Length] == '=' && text.StartsWith(name, StringComparison.Ordinal))
            {
                return text[(name.Length + 1)..].Trim().ToString();
            }
        }

        return "";
    }

    /// <summary>Whether some code, of whatever time, names the country.</summary>
    public bool IsOf(string country)
    {
        foreach (var code in Codes)
        {
            if (code.Country == country)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it bears a name, spelling variants, accents and a qualifier in brackets aside.</summary>
    public bool Bears(ActorDictionary dictionary, string name)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        ArgumentNullException.ThrowIfNull(name);
        var wanted = KeyOf(dictionary, name);
        if (wanted == KeyOf(dictionary, Name))
        {
            return true;
        }

        foreach (var alias in Aliases.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (wanted == KeyOf(dictionary, alias[(alias.IndexOf('=', StringComparison.Ordinal) + 1)..]))
            {
                return true;
            }
        }

        return false;
    }

    static string KeyOf(ActorDictionary dictionary, string name)
    {
        var bracket = name.IndexOf(" (", StringComparison.Ordinal);
        var bare = bracket > 0 ? name[..bracket] : name;
        return string.Join(' ', dictionary.PiecesOf(bare).Select(piece => piece.Id).Where(id => id != dictionary.Folding.The));
    }

    /// <summary>Where the line stands, for messages.</summary>
    public override string ToString() => $"{Name} ({File}:{Line})";
}
