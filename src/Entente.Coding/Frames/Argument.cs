namespace Entente.Coding;

/// <summary>One argument of a predicate.</summary>
/// <param name="Role">What it is to the predicate, syntax undone.</param>
/// <param name="Token">The head word of the argument; its conjuncts are not listed apart.</param>
/// <param name="Nearness">0 where it depends on the predicate itself; more where it was shared, controlled or borrowed.</param>
public readonly record struct Argument(Role Role, int Token, byte Nearness);
