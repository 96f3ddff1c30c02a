namespace Entente.Analysis.Forecasts;

/// <summary>A figure of a ranking, 0 to 1, with its 95 % interval over days.</summary>
public sealed record LinkFigure(string Name, int Count, double Value, double Low, double High);
