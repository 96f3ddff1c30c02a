namespace Entente;

/// <summary>Where an article was first published, when it says that it is not the first.</summary>
/// <param name="Publisher">The outlet or agency named ("Frontier Wire", "foreignpolicy.com").</param>
/// <param name="Url">Its address; empty if not given.</param>
/// <param name="Reason">What says so: the credit line's words, or "canonical link".</param>
public sealed record Original(string Publisher, string Url, string Reason);
