namespace Entente.Analysis.Forecasts;

/// <summary>
/// All that happened before a day, as counts: by triple, pair, object, country and role, each with its decay, and who met whom.
/// Facts come in day by day; nothing of a day is known while questions on that day are asked.
/// </summary>
sealed class LinkHistory
{
    readonly Dictionary<ulong, List<int>> objects = [];
    readonly Dictionary<(int, int), int> partners = [];
    readonly int[] guess;
    readonly int[] best;
    readonly int[] rootOf;
    readonly int[] quadOf;
    readonly EntityNames names;

    /// <summary>An empty history over so many days.</summary>
    public LinkHistory(IReadOnlyList<string> entities, IReadOnlyList<CameoRelation> relations, int days)
    {
        names = new EntityNames(entities);
        (Entities, Relations) = (entities.Count, relations.Count);
        Decay = new(days + 1);
        Counts = new(Decay);
        Rules = new(2 * Relations);
        rootOf = [.. relations.Select(r => r.Root), .. relations.Select(r => r.Root + 32)];
        quadOf = [.. relations.Select(r => r.Quad), .. relations.Select(r => r.Quad + 8)];
        guess = [.. Enumerable.Range(0, Entities).Select(names.Country)];
        best = new int[Entities];
    }

    /// <summary>Number of entities.</summary>
    public int Entities { get; }

    /// <summary>Number of relations, inverse ones not counted.</summary>
    public int Relations { get; }

    /// <summary>The counts.</summary>
    public TallyTable Counts { get; }

    /// <summary>What is left of a count after days.</summary>
    public Decay Decay { get; }

    /// <summary>What follows what.</summary>
    public RelationRules Rules { get; }

    /// <summary>The country of an entity: from its name, else that of most of its partners so far; -1 where unknown.</summary>
    public int Country(int entity) => guess[entity];

    /// <summary>The role of an entity.</summary>
    public int Role(int entity) => names.Role(entity);

    /// <summary>Whether an entity is a country.</summary>
    public bool IsState(int entity) => names.Role(entity) == names.StateRole;

    /// <summary>Whether an entity is a person or group whose name has no country.</summary>
    public bool IsNamed(int entity) => names.Role(entity) == names.NoRole;

    /// <summary>0 for a relation, 1 for an inverse one.</summary>
    public int Direction(int relation) => relation < Relations ? 0 : 1;

    /// <summary>Root of a relation, inverse ones apart.</summary>
    public int Root(int relation) => rootOf[relation];

    /// <summary>Quad class of a relation, inverse ones apart.</summary>
    public int Quad(int relation) => quadOf[relation];

    /// <summary>The inverse relation.</summary>
    public int Inverse(int relation) => relation < Relations ? relation + Relations : relation - Relations;

    /// <summary>Everyone an entity met.</summary>
    public IReadOnlyList<int> Partners(int entity) => List(LinkKey.Subject(entity, 0));

    /// <summary>Objects of a subject and relation so far.</summary>
    public IReadOnlyList<int> ObjectsOf(int subject, int relation) => List(LinkKey.SubjectRelation(subject, relation));

    /// <summary>Objects of a relation so far.</summary>
    public IReadOnlyList<int> ObjectsOf(int relation) => List(LinkKey.Relation(relation));

    /// <summary>Objects of a relation of a country's actors so far.</summary>
    public IReadOnlyList<int> ObjectsOfCountry(int country, int relation) => List(LinkKey.CountryRelationCountry(country, relation, 0));

    /// <summary>Objects of anything, so far.</summary>
    public IReadOnlyList<int> Objects(int direction) => List(LinkKey.Object(direction, 0));

    /// <summary>Takes in a day: each fact both ways, in an order of their content.</summary>
    public void Learn(IReadOnlyList<CodedFact> day)
    {
        var both = day.Concat(day.Select(f => f.Inverse(Relations))).Order(CodedFact.ByContent).ToArray();
        Rules.Learn(both);
        foreach (var fact in both)
        {
            Count(fact);
        }

        foreach (var fact in both)
        {
            GuessCountry(fact);
        }
    }

    void Count(CodedFact fact)
    {
        var (s, r, o, day) = fact;
        var d = Direction(r);
        var (mine, other) = (guess[s], guess[o]);
        if (!Counts.Find(LinkKey.Pair(s, 1 - d, o)).Any && !Counts.Find(LinkKey.Pair(s, d, o)).Any)
        {
            Add(LinkKey.Subject(s, 0), o);
        }

        Counts.Count(LinkKey.Pair(s, d, o), day);
        AddIf(Counts.Count(LinkKey.Triple(s, r, o), day), LinkKey.SubjectRelation(s, r), o);
        AddIf(Counts.Count(LinkKey.RelationObject(r, o), day), LinkKey.Relation(r), o);
        AddIf(Counts.Count(LinkKey.Object(d, o), day), LinkKey.Object(d, 0), o);
        Counts.Count(LinkKey.Root(s, rootOf[r], o), day);
        Counts.Count(LinkKey.Quad(s, quadOf[r], o), day);
        Counts.Count(LinkKey.SubjectRelation(s, r), day);
        Counts.Count(LinkKey.Subject(s, d), day);
        Counts.Count(LinkKey.Relation(r), day);
        Counts.Count(LinkKey.SubjectRelationRole(s, r, Role(o)), day);
        Counts.Count(LinkKey.RoleRelationRole(Role(s), r, Role(o), mine == other && mine >= 0), day);
        if (other >= 0)
        {
            Counts.Count(LinkKey.SubjectRelationCountry(s, r, other), day);
            Counts.Count(LinkKey.SubjectCountry(s, d, other), day);
        }

        if (mine >= 0)
        {
            AddIf(Counts.Count(LinkKey.CountryRelationObject(mine, r, o), day), LinkKey.CountryRelationCountry(mine, r, 0), o);
            Counts.Count(LinkKey.CountryRelationCountry(mine, r, other + 1), day);
        }
    }

    void GuessCountry(CodedFact fact)
    {
        var country = names.Country(fact.Target);
        if (names.Country(fact.Source) < 0 && country >= 0)
        {
            var met = partners[(fact.Source, country)] = partners.GetValueOrDefault((fact.Source, country)) + 1;
            if (met > best[fact.Source])
            {
                (best[fact.Source], guess[fact.Source]) = (met, country);
            }
        }
    }

    void AddIf(bool isNew, ulong list, int entity)
    {
        if (isNew)
        {
            Add(list, entity);
        }
    }

    void Add(ulong list, int entity)
    {
        if (!objects.TryGetValue(list, out var known))
        {
            objects[list] = known = [];
        }

        known.Add(entity);
    }

    List<int> List(ulong key) => objects.TryGetValue(key, out var list) ? list : Nobody;

    static readonly List<int> Nobody = [];
}
