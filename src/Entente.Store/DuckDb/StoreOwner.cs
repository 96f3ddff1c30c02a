namespace Entente.Store;

/// <summary>Who holds a store, as written beside it in <c>&lt;store&gt;.owner.json</c>.</summary>
/// <param name="Pid">Its process id.</param>
/// <param name="Name">What it calls itself ("entente import").</param>
public sealed record StoreOwner(int Pid, string Name);
