namespace Entente.Coding;

/// <summary>One item of an actor's codes: what it was, when.</summary>
/// <param name="Country">ISO alpha-3 or an international code; empty for offices and agents.</param>
/// <param name="Sector">PLOVER sector; may be empty.</param>
/// <param name="Role">Role or title held: "prime minister"; may be empty.</param>
/// <param name="Valid">The days on which it held.</param>
public sealed record ActorCode(string Country, string Sector, string Role, DateSpan Valid);
