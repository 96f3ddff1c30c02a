namespace Entente.Reading.Uncoded;

/// <summary>The dateline before the first words of a report.</summary>
/// <param name="Span">Where it stands, dash included.</param>
/// <param name="Agency">The agency that it names; empty if none.</param>
/// <param name="Date">The day that it names; null if none.</param>
sealed record Dateline(TextSpan Span, string Agency, DateOnly? Date);
