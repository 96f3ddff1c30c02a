using Entente.Language.Neural;

namespace Entente.Language.Training.Neural;

/// <summary>What network is trained, and which shares of it are left out at random: of a small one less.</summary>
/// <param name="Shape">How large it is.</param>
/// <param name="DropInput">The share of the numbers of an embedded word.</param>
/// <param name="DropLayer">The share of the numbers of a layer's output.</param>
/// <param name="DropRole">The share of the numbers of a word as dependent and head.</param>
/// <param name="DropWord">The share of words whose own row is not looked up.</param>
readonly record struct NetworkPlan(NetworkShape Shape, float DropInput, float DropLayer, float DropRole, float DropWord)
{
    /// <summary>The network of the fast setting.</summary>
    public static NetworkPlan Fast { get; } = new(NetworkShape.Fast, DropInput: 0.1f, DropLayer: 0.2f, DropRole: 0.2f, DropWord: 0.2f);

    /// <summary>The network of the accurate setting.</summary>
    public static NetworkPlan Accurate { get; } = new(NetworkShape.Accurate, DropInput: 0.1f, DropLayer: 0.25f, DropRole: 0.25f, DropWord: 0.2f);
}
