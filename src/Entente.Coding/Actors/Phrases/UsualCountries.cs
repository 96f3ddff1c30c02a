namespace Entente.Coding;

/// <summary>Countries of bodies that news names without one: "the State Department".</summary>
sealed class UsualCountries
{
    const string Only = "only ";

    readonly Dictionary<string, (string Country, bool IsOnlyThere)> byPhrase = new(StringComparer.Ordinal);
    readonly ActorDictionary dictionary;

    /// <summary>Reads the table.</summary>
    public UsualCountries(ActorDictionary dictionary)
    {
        this.dictionary = dictionary;
        foreach (var (key, phrases) in WordTable.Rows(Shipped.Text("Names/usual-countries.tsv")))
        {
            var only = key.StartsWith(Only, StringComparison.Ordinal);
            var country = only ? key[Only.Length..] : key;
            foreach (var phrase in phrases.Split(';', StringSplitOptions.TrimEntries))
            {
                var pieces = dictionary.PiecesOf(phrase);
                byPhrase[KeyOf(pieces, 0, pieces.Count)] = (country, only);
            }
        }
    }

    /// <summary>The country usually meant by a run of words, empty if none; and whether no other has a body so named.</summary>
    public (string Country, bool IsOnlyThere) Of(List<Piece> pieces, Segment words) => byPhrase.GetValueOrDefault(KeyOf(pieces, words.First, words.End), ("", false));

    string KeyOf(List<Piece> pieces, int first, int end)
    {
        var key = new System.Text.StringBuilder();
        for (var at = first; at < end; at++)
        {
            if (pieces[at].Id != dictionary.Folding.The)
            {
                key.Append(pieces[at].Id.ToString("x", System.Globalization.CultureInfo.InvariantCulture)).Append(' ');
            }
        }

        return key.ToString();
    }
}
