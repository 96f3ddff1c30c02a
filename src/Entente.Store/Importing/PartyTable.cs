namespace Entente.Store;

/// <summary>The parties, places and pairs of the store, by number; new ones are kept until they are written.</summary>
sealed class PartyTable
{
    /// <summary>An odd number: multiplying by it can be undone.</summary>
    const long Spread = -7046029254386353131;

    readonly Dictionary<(string DataSet, GivenActor Given, string Key, string Sector, string Office), int> numbers = [];
    readonly Dictionary<GivenPlace, int> places = [];
    readonly Dictionary<long, int> pairs = [];
    readonly List<string> pairNames = [""];
    readonly Dictionary<string, int> pairNumbers = new(StringComparer.Ordinal) { [""] = 0 };

    /// <summary>What each party is as a side of acts.</summary>
    public PartySides Sides { get; } = new();

    /// <summary>Parties not written yet.</summary>
    public List<(int Number, string DataSet, GivenActor Given, Actor Actor, string Reason)> NewParties { get; } = [];

    /// <summary>Places not written yet.</summary>
    public List<(int Number, GivenPlace Place)> NewPlaces { get; } = [];

    /// <summary>A party that is in the store already.</summary>
    public void Remember(int number, string dataSet, GivenActor given, PartySide side, string sector, string office)
    {
        numbers[(dataSet, Bare(given), side.Key, sector, office)] = number;
        Sides.Set(number, side);
    }

    /// <summary>A place that is in the store already.</summary>
    public void Remember(int number, GivenPlace place) => places[place] = number;

    /// <summary>The number of a party as given and resolved.</summary>
    public int Party(string dataSet, GivenActor given, Actor actor, string reason)
    {
        var identity = (dataSet, Bare(given), actor.Key, actor.Sector, actor.Office);
        if (!numbers.TryGetValue(identity, out var number))
        {
            number = Sides.Parties;
            numbers.Add(identity, number);
            Sides.Set(number, PartySide.Of(actor.Key, actor.Country, actor.Sector, actor.Kind));
            NewParties.Add((number, dataSet, given, actor, reason));
        }

        return number;
    }

    /// <summary>The number of a place.</summary>
    public int Place(GivenPlace place)
    {
        if (!places.TryGetValue(place, out var number))
        {
            number = places.Count;
            places.Add(place, number);
            NewPlaces.Add((number, place));
        }

        return number;
    }

    /// <summary>The number of the pair of two parties; 0, the empty pair, where one is unknown or both are the same.</summary>
    public int Pair(int source, int target)
    {
        if (source < 0 || target < 0)
        {
            return 0;
        }

        // The product keeps pairs apart, and their hashes too: source ^ target, which a long hashes to, is the same for many.
        var both = unchecked((((long)source << 32) | (uint)target) * Spread);
        if (!pairs.TryGetValue(both, out var number))
        {
            var (a, b) = (Sides.KeyOf(source), Sides.KeyOf(target));
            var name = a.Length == 0 || b.Length == 0 || a == b ? "" : new Dyad(a, b).Pair;
            if (!pairNumbers.TryGetValue(name, out number))
            {
                number = pairNames.Count;
                pairNumbers.Add(name, number);
                pairNames.Add(name);
            }

            pairs.Add(both, number);
        }

        return number;
    }

    /// <summary>The name of a pair.</summary>
    public string NameOf(int pair) => pairNames[pair];

    /// <summary>The place of each pair in ordinal order of the names.</summary>
    public int[] Ranks()
    {
        var sorted = Enumerable.Range(0, pairNames.Count).OrderBy(i => pairNames[i], StringComparer.Ordinal).ToArray();
        var ranks = new int[sorted.Length];
        for (var rank = 0; rank < sorted.Length; rank++)
        {
            ranks[sorted[rank]] = rank;
        }

        return ranks;
    }

    /// <summary>What the store keeps of a party as given: its kinds of code are the data set's.</summary>
    static GivenActor Bare(GivenActor given) => given with { CountryKind = "", SectorKind = "" };
}
