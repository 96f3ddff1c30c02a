namespace Entente.Reading.EventFiles;

/// <summary>How far a packed file may unpack.</summary>
public readonly record struct OpeningLimits()
{
    /// <summary>The most bytes that one may unpack to.</summary>
    public long Bytes { get; init; } = 256L << 30;

    /// <summary>The most bytes out for one byte in, past the first 64 MB.</summary>
    public double Ratio { get; init; } = 200;
}
