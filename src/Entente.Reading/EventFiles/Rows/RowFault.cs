namespace Entente.Reading.EventFiles;

/// <summary>What is wrong with a row as a stretch of bytes.</summary>
public enum RowFault
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>Longer than allowed.</summary>
    TooLong,
    /// <summary>It holds a NUL byte.</summary>
    NulByte,
    /// <summary>A quote is opened and never closed, or something follows a closing quote.</summary>
    BrokenQuote,
}
