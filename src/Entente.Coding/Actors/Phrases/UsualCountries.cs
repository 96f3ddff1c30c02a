namespace Entente.Coding;

/// <summary>Countries of bodies that news names without one: "the State Department".</summary>
sealed class UsualCountries
{
    readonly Dictionary<string, string> byPhrase = new(StringComparer.Ordinal);
    readonly ActorDictionary dictionary;

    /// <summary>Reads the table.</summary>
    public UsualCountries(ActorDictionary dictionary)
    {
        this.dictionary = dictionary;
        foreach (var (country, phrases) in WordTable.Rows(Shipped.Text("Names/usual-countries.tsv")))
        {
            foreach (var phrase in phrases.Split(';', StringSplitOptions.TrimEntries))
            {
                var pieces = dictionary.PiecesOf(phrase);
                byPhrase[KeyOf(pieces, 0, pieces.Count)] = country;
            }
        }
    }

    /// <summary>The country usually meant by a run of words; empty if none.</summary>
    public string Of(List<Piece> pieces, Segment words) => byPhrase.GetValueOrDefault(KeyOf(pieces, words.First, words.End), "");

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
