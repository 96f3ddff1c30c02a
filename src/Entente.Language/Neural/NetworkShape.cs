namespace Entente.Language.Neural;

/// <summary>How large a network is; every size is a multiple of 16, and those of input and roles together of 64.</summary>
/// <param name="Word">The numbers of an embedded word.</param>
/// <param name="Tag">The numbers of an embedded tag.</param>
/// <param name="Piece">The numbers of an embedded piece of a word.</param>
/// <param name="Layers">How many layers read the sentence both ways.</param>
/// <param name="Units">The numbers of each direction of a layer.</param>
/// <param name="Arc">The numbers that a word has as a dependent, and as a head, in the choice of arcs.</param>
/// <param name="Relation">The same in the choice of relations.</param>
readonly record struct NetworkShape(int Word, int Tag, int Piece, int Layers, int Units, int Arc, int Relation)
{
    /// <summary>The network of the fast setting: as large as 80,000 words a second on one core allow.</summary>
    public static NetworkShape Fast { get; } = new(Word: 64, Tag: 32, Piece: 32, Layers: 2, Units: 96, Arc: 64, Relation: 32);

    /// <summary>The network of the accurate setting.</summary>
    public static NetworkShape Accurate { get; } = new(Word: 96, Tag: 32, Piece: 64, Layers: 2, Units: 192, Arc: 128, Relation: 64);

    /// <summary>The numbers that go into the first layer for a word.</summary>
    public int Input => Word + Tag + Piece;

    /// <summary>The numbers of a word in both choices: dependent and head of arcs, dependent and head of relations.</summary>
    public int Roles => (2 * Arc) + (2 * Relation);

    /// <summary>Where a word's numbers as a dependent of a relation begin.</summary>
    public int RelationStart => 2 * Arc;

    /// <summary>Reads a shape.</summary>
    public static NetworkShape Read(BinaryReader reader) => new(
        reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());

    /// <summary>Writes the shape.</summary>
    public void Write(BinaryWriter writer)
    {
        foreach (var size in (ReadOnlySpan<int>)[Word, Tag, Piece, Layers, Units, Arc, Relation])
        {
            writer.Write(size);
        }
    }
}
