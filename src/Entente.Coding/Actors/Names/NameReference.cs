namespace Entente.Coding;

/// <summary>Which words of a written name make the path.</summary>
enum NamePart : byte
{
    /// <summary>All.</summary>
    Whole,

    /// <summary>All, in the plural.</summary>
    Plural,

    /// <summary>The last one: a surname.</summary>
    LastWord,

    /// <summary>The last two: a surname of two words.</summary>
    LastTwoWords,

    /// <summary>The first one: a surname where it stands first.</summary>
    FirstWord,
}

/// <summary>Where a name stands that is not read yet.</summary>
/// <param name="Record">The record.</param>
/// <param name="Number">Which of its names: <see cref="Name"/>, <see cref="Plural"/>, or from <see cref="FirstAlias"/> the aliases in order.</param>
/// <param name="Part">Which words of it.</param>
/// <param name="Next">The reference noted before it for the same first word; -1 for none.</param>
readonly record struct NameReference(int Record, int Number, NamePart Part, int Next)
{
    /// <summary>The name column.</summary>
    public const int Name = 0;

    /// <summary>The attribute <c>plural=</c>.</summary>
    public const int Plural = 1;

    /// <summary>The first alias.</summary>
    public const int FirstAlias = 2;
}
