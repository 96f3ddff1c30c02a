using Entente.Store;
using Xunit;

namespace Entente.Tests.Store;

public sealed class ParquetTests
{
    [Fact]
    public void A_selection_is_written_in_hive_partitions_that_are_read_back_whole()
    {
        var folder = Directory.CreateTempSubdirectory("entente-parquet-").FullName;
        try
        {
            using var store = EventStore.InMemory();
            var lake = Path.Combine(folder, "lake");
            Assert.Equal(10, store.Export("SELECT n, n % 2 AS part FROM range(10) AS r(n)", lake, ["part"]));
            Assert.True(Directory.Exists(Path.Combine(lake, "part=0")) && Directory.Exists(Path.Combine(lake, "part=1")));
            using var other = EventStore.InMemory();
            var rows = other.Read(new($"SELECT part, count(*), sum(n)::BIGINT FROM read_parquet('{lake}/**/*.parquet', hive_partitioning = true) GROUP BY part ORDER BY part")).Rows;
            Assert.Equal([[0L, 5L, 20L], [1L, 5L, 25L]], rows);
            Assert.Throws<StoreException>(() => store.Export("SELECT 1 AS part", lake, ["part"]));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void An_export_neither_changes_the_store_nor_reads_other_files()
    {
        using var store = EventStore.InMemory();
        var path = Path.Combine(Directory.CreateTempSubdirectory("entente-parquet-").FullName, "x.parquet");
        Assert.Throws<StoreException>(() => store.Export("DELETE FROM event", path, []));
        Assert.Throws<StoreException>(() => store.Export("SELECT * FROM read_csv('/etc/passwd')", path, []));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }
}
