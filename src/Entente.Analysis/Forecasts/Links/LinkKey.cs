namespace Entente.Analysis.Forecasts;

/// <summary>The kinds of keys under which a history counts, and how each is made. r is a relation or, from the number of relations on, an inverse one; d is 1 for inverse ones.</summary>
static class LinkKey
{
    public static ulong Triple(int s, int r, int o) => TallyTable.Key(1, s, r, o);

    public static ulong Pair(int s, int d, int o) => TallyTable.Key(2, s, d, o);

    public static ulong RelationObject(int r, int o) => TallyTable.Key(3, 0, r, o);

    public static ulong Object(int d, int o) => TallyTable.Key(4, 0, d, o);

    public static ulong CountryRelationObject(int country, int r, int o) => TallyTable.Key(5, country, r, o);

    public static ulong CountryRelationCountry(int country, int r, int other) => TallyTable.Key(6, country, r, other);

    public static ulong SubjectRelationCountry(int s, int r, int country) => TallyTable.Key(7, s, r, country);

    public static ulong SubjectCountry(int s, int d, int country) => TallyTable.Key(8, s, d, country);

    public static ulong SubjectRelationRole(int s, int r, int role) => TallyTable.Key(9, s, r, role);

    public static ulong RoleRelationRole(int role, int r, int other, bool sameCountry) => TallyTable.Key(sameCountry ? 10 : 11, role, r, other);

    public static ulong Root(int s, int root, int o) => TallyTable.Key(12, s, root, o);

    public static ulong Quad(int s, int quad, int o) => TallyTable.Key(13, s, quad, o);

    public static ulong SubjectRelation(int s, int r) => TallyTable.Key(14, s, r, 0);

    public static ulong Subject(int s, int d) => TallyTable.Key(15, s, d, 0);

    public static ulong Relation(int r) => TallyTable.Key(16, 0, r, 0);
}
