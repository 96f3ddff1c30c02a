namespace Entente;

/// <summary>What a coded file says was done, in CAMEO and PLOVER.</summary>
/// <param name="Cameo">CAMEO code, given or translated; empty if none.</param>
/// <param name="Type">PLOVER type; null where it has none (statements).</param>
/// <param name="Mode">PLOVER mode; empty for none.</param>
/// <param name="IsKnown">False where the file's own code is unknown or missing.</param>
public sealed record GivenAct(string Cameo, EventType? Type, string Mode, bool IsKnown);
