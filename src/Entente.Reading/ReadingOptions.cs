namespace Entente.Reading;

/// <summary>Limits of reading, and what reading takes from outside.</summary>
public readonly record struct ReadingOptions()
{
    /// <summary>The most bytes of one record: a file of one article, a line of JSON, a row of a table. Longer ones are rejected.</summary>
    public int MaxRecordBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The most UTF-16 code units of one article's text. Longer ones are rejected.</summary>
    public int MaxTextLength { get; init; } = 5_000_000;

    /// <summary>The clock that tells which dates lie in the future.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>What the input <c>-</c> reads, JSON Lines; null means that there is none.</summary>
    public Stream? StandardInput { get; init; }
}
