namespace Entente.Cli.Running;

/// <summary>A clock that stands still: <c>--now</c>.</summary>
sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
}
