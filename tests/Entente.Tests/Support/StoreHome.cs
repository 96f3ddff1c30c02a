using Entente.Store;
using Xunit;

namespace Entente.Tests.Support;

/// <summary>Where the tests of stores make theirs: the same tests run on each engine.</summary>
public abstract class StoreHome : IDisposable
{
    /// <summary>The place of a store that is not there yet.</summary>
    public abstract string NewPlace();

    /// <summary>A new, empty store.</summary>
    public virtual EventStore Open() => EventStore.Open(NewPlace());

    public abstract void Dispose();
}

/// <summary>DuckDB: files in a folder of their own, or memory.</summary>
public sealed class DuckHome : StoreHome
{
    readonly TempFolder folder = new();
    int stores;

    public override string NewPlace() => folder[$"{++stores}.duckdb"];

    public override EventStore Open() => EventStore.InMemory();

    public override void Dispose() => folder.Dispose();
}

/// <summary>PostgreSQL: schemas of the database that $ENTENTE_TEST_POSTGRES names, gone afterwards.</summary>
public sealed class PostgresHome : StoreHome
{
    static int made;
    readonly List<string> schemas = [];

    public PostgresHome() =>
        Assert.SkipWhen(Address is null, "no PostgreSQL server: set ENTENTE_TEST_POSTGRES=postgres://user:password@host:port/database (.ci/postgres starts one)");

    /// <summary>The address of the database; null if there is none to test on.</summary>
    public static string? Address { get; } = Environment.GetEnvironmentVariable("ENTENTE_TEST_POSTGRES") is { Length: > 0 } set ? set : null;

    public override string NewPlace()
    {
        var schema = $"test_{Environment.ProcessId}_{Interlocked.Increment(ref made)}";
        schemas.Add(schema);
        return $"{Address}?schema={schema}";
    }

    public override void Dispose()
    {
        var last = $"test_{Environment.ProcessId}_{Interlocked.Increment(ref made)}_last";
        using var other = EventStore.Open($"{Address}?schema={last}");
        foreach (var schema in schemas.Append(last))
        {
            other.Read(new($"DROP SCHEMA IF EXISTS {schema} CASCADE"));
        }
    }
}
