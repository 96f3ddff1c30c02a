using System.Text;
using Entente.Cli.Importing;
using Entente.Cli.Running;
using Entente.Reading;
using Entente.Reading.EventFiles;
using Entente.Store;
using Entente.Tests.Reading;
using Entente.Tests.Reading.EventFiles;
using Xunit;
using static Entente.Tests.Cli.EventImports;

namespace Entente.Tests.Cli;

public sealed class ImportTests
{
    static readonly string[] Sources = ["PAKGOV", "PAKREBTTP", "INDMIL", "AFG", "USAGOV"];

    static string Rows(int from, int count) => string.Concat(Enumerable.Range(from, count).Select(n =>
        Fixtures.Gdelt(61, id: n, source: Sources[n % 5], code: n % 3 == 0 ? "190" : "042", day: $"202403{1 + (n % 28):00}")));

    static long Count(EventStore store, string sql = "SELECT count(*) FROM imported WHERE event_id NOT IN (SELECT event_id FROM replaced)") => (long)store.Read(new(sql)).Rows[0][0]!;

    static string Contents(EventStore store) => string.Join('\n', store.Read(new(
        "SELECT row_key, content, day, pair, cameo, type, flags, row_offset, source.key, target.key, given_place.name FROM imported JOIN party AS source ON source.party_id = source_id JOIN party AS target ON target.party_id = target_id LEFT JOIN given_place USING (place_id) ORDER BY row_key, event_id"))
        .Rows.Select(r => string.Join('|', r)));

    [Fact]
    public void The_same_file_twice_adds_nothing()
    {
        using var folder = new Folder();
        using var store = EventStore.InMemory();
        var path = folder.Add("a.CSV", Rows(1, 120));
        Assert.Equal((120, 120), (Import(store, path).Stored, Count(store)));
        Assert.Equal((0, 120), (Import(store, path).Stored, Count(store)));
    }

    [Fact]
    public void A_file_that_is_the_same_by_name_length_and_time_is_not_read_again_unless_it_is_asked_for()
    {
        using var folder = new Folder();
        using var store = EventStore.InMemory();
        var path = folder.Add("a.CSV", Rows(1, 20));
        Import(store, path);
        var (opened, time) = (0, File.GetLastWriteTimeUtc(path));
        EventPart Part(DateTime modified) => new(path, new FileInfo(path).Length, () =>
        {
            opened++;
            return File.OpenRead(path);
        }, isPlain: true)
        { Modified = modified.Ticks };

        using var report = new InputReport(null);
        var layout = LayoutFinder.Find(Encoding.UTF8.GetBytes(Rows(1, 20)))!;
        ImportCounts Again(DateTime modified, bool byContent) => EventImports.Of(store, report, byContent: byContent)
            .Import(Part(modified), layout, TestContext.Current.CancellationToken);
        Assert.Equal((0, 0), (Again(time, byContent: false).Stored, opened));
        Assert.Equal((0, 1), (Again(time.AddSeconds(1), byContent: false).Stored, opened));
        Assert.Equal((0, 2), (Again(time, byContent: true).Stored, opened));

        File.WriteAllText(path, Rows(21, 20));
        Assert.Equal(20, Again(time, byContent: true).Stored);
    }

    [Fact]
    public void The_same_rows_in_another_file_add_nothing_and_one_changed_row_adds_one()
    {
        using var folder = new Folder();
        using var store = EventStore.InMemory();
        var text = Rows(1, 120);
        Import(store, folder.Add("a.CSV", text));
        Assert.Equal(0, Import(store, folder.Add("b.CSV", Rows(1, 60))).Stored);

        var changed = Import(store, folder.Add("c.CSV", text.Replace("77\t202403", "77\t202403", StringComparison.Ordinal).Replace(Fixtures.Gdelt(61, id: 77, source: Sources[2], code: "042", day: "20240322"), Fixtures.Gdelt(61, id: 77, source: Sources[2], code: "043", day: "20240322"), StringComparison.Ordinal)));
        Assert.Equal((1, 119), (changed.Stored, changed.Known));
        Assert.Equal(120, Count(store));
        Assert.Equal("043", store.FindEvent("gdelt:77")!.Event.Cameo);
    }

    [Fact]
    public void A_row_that_stands_twice_in_a_file_is_stored_once()
    {
        using var folder = new Folder();
        using var store = EventStore.InMemory();
        var counts = Import(store, folder.Add("a.CSV", Rows(1, 30) + Rows(1, 30)));
        Assert.Equal((60, 30, 30), (counts.Read, counts.Stored, counts.Known));
    }

    [Fact]
    public void An_import_that_was_cut_off_anywhere_ends_equal_to_an_undisturbed_one()
    {
        using var folder = new Folder();
        var path = folder.Add("a.CSV", Rows(1, 500));
        using var undisturbed = EventStore.InMemory();
        Import(undisturbed, path);
        for (var cut = 20; cut < 500; cut += 120)
        {
            using var store = EventStore.InMemory();
            Cut(store, path, cut);
            Import(store, path);
            Assert.Equal(Contents(undisturbed), Contents(store));
            Assert.Equal(500, store.ImportedFiles().Single(f => f.IsComplete).Counts.Stored);
        }
    }

    [Fact]
    public void What_changed_under_a_cut_off_import_is_read_from_the_start()
    {
        using var folder = new Folder();
        var path = folder.Add("a.CSV", Rows(1, 500));
        using var store = EventStore.InMemory();
        Cut(store, path, 300);
        folder.Add("a.CSV", Rows(501, 500));
        Import(store, path);
        Assert.True(Count(store) is > 500 and < 1000);
        Assert.Equal(500, Count(store, "SELECT count(*) FROM imported WHERE row_key > 500"));
    }

    [Fact]
    public void A_kept_row_comes_back_byte_for_byte()
    {
        using var folder = new Folder();
        using var store = EventStore.InMemory();
        Import(store, folder.Add("a.CSV", Rows(1, 120)), keep: true);
        var (file, offset) = store.RowOf(store.FindEvent("gdelt:77")!.Number)!.Value;
        Assert.Equal(Fixtures.Gdelt(61, id: 77, source: Sources[2], code: "042", day: "20240322").TrimEnd('\n'), Encoding.UTF8.GetString(store.KeptRow(file.Number, offset)!));
    }

    [Fact]
    public void Imported_events_count_in_measures_and_are_told_in_one_line()
    {
        using var folder = new Folder();
        using var store = EventStore.InMemory();
        Import(store, folder.Add("a.CSV", Rows(1, 50)));
        Assert.Equal(10, Count(store, "SELECT count(*) FROM act_as_of(DATE '2024-12-31') WHERE pair = 'PAK|USA' AND source = 'PAK' AND official"));
        Assert.Equal(0, Count(store, "SELECT count(*) FROM act_as_of(DATE '2023-12-31')"));
        var told = store.StoryEvents(EventFilter.All.Between("PAK", "USA"))[0];
        Assert.StartsWith("2024-03-", told.Telling.Article.Text, StringComparison.Ordinal);
        Assert.Equal(told.Telling.Article.Text, told.Event.Evidence.SentenceText);
    }

    [Theory]
    [InlineData("acled")]
    [InlineData("ucdp-ged")]
    [InlineData("polecat")]
    public void Parquet_with_the_names_of_a_format_is_read_as_that_format(string name)
    {
        using var folder = new Folder();
        var csv = folder.Add("a.csv", Fixtures.All[name].Replace('\t', name == "polecat" ? ',' : '\t'));
        var path = Path.Combine(folder.Path, "a.parquet");
        EventStore.TextToParquet(csv, path, new Dictionary<string, string> { [name == "acled" ? "event_date" : name == "polecat" ? "\"Event Date\"" : "date_start"] = "DATE" });
        using var report = new InputReport(null);
        var (coded, articles) = EventInputs.Sort([path], null, report);
        Assert.Empty(articles);
        Assert.Equal(name, coded[0].Layout.Format.Name);

        using var store = EventStore.InMemory();
        var counts = EventImports.Of(store, report).Import(coded[0].Part, coded[0].Layout, TestContext.Current.CancellationToken);
        Assert.Equal((1, 0), (counts.Stored, counts.Rejected));
    }

    public static TheoryData<GivenActor, string, string> Parties => new()
    {
        { new("PAKISTAN", "PAKREBTTP", "PAK", "cameo", "REB", "cameo"), "tehrik-i-taliban-pakistan", "REB" },
        { new("", "PAKGOV", "PAK", "cameo", "GOV", "cameo"), "PAK", "GOV" },
        { new("", "ROMMIL", "ROM", "cameo", "MIL", "cameo"), "ROU", "MIL" },
        { new("", "IGOUNO", "", "cameo", "", "cameo"), "UNO", "" },
        { new("Armed Rebel (Pakistan)", "", "Pakistan", "name", "Insurgents", "icews"), "PAK", "REB" },
        { new("Police (India)", "", "India", "name", "Police,Government", "icews"), "IND", "COP" },
        { new("Terrorist (Boko Haram)", "", "Nigeria", "name", "Rebel", "icews"), "boko-haram", "REB" },
        { new("TTP: Tehreek-i-Taliban Pakistan", "", "", "", "2", "acled"), "tehrik-i-taliban-pakistan", "REB" },
        { new("Protesters (Argentina)", "", "", "", "6", "acled"), "ARG", "CVL" },
        { new("Military Forces of Pakistan (2018-2022)", "", "", "", "1", "acled"), "PAK", "MIL" },
        { new("Government of Pakistan", "", "770", "gw", "", ""), "PAK", "GOV" },
        { new("TTP", "", "", "", "", ""), "tehrik-i-taliban-pakistan", "REB" },
        { new("Tehrik-i-Taliban Pakistan", "", "PAK", "iso3", "REB", "plover"), "tehrik-i-taliban-pakistan", "REB" },
        { new("nobody at all", "", "", "", "", ""), "", "" },
        { new("Barbara Bush", "", "United States", "name", "", "icews"), "USA", "" },
        { new("Serik Akhmetov", "", "Kazakhstan", "name", "Government", "icews"), "KAZ", "GOV" },
        { new("Serik Akhmetov", "", "", "", "", ""), "", "" },
    };

    [Theory, MemberData(nameof(Parties))]
    public void Parties_of_every_format_resolve_to_the_coders_identities(GivenActor given, string key, string sector)
    {
        var (actor, reason) = new GivenActorResolver(EventImports.Dictionary).Resolve(given, new(2020, 6, 1));
        Assert.Equal((key, sector), (actor.Key, actor.Sector));
        Assert.NotEmpty(reason);
    }

    [Theory]
    [InlineData("Barbara Bush", "george-w-bush", false)]
    [InlineData("George Bush", "george-w-bush", true)]
    [InlineData("Ahmad Chalabi", "ahmed-chalabi", true)]
    [InlineData("Chaudhry Nisar Ali Khan", "nisar-ali-khan", true)]
    [InlineData("Emperor Akihito", "akihito", true)]
    [InlineData("Ali Jannati", "ahmad-jannati", false)]
    [InlineData("Obama", "barack-obama", true)]
    [InlineData("Milos Zeman", "milos-zeman", true)]
    [InlineData("Sushil Kumar Modi", "narendra-modi", false)]
    public void A_surname_shared_with_somebody_known_is_not_enough(string given, string identity, bool fits)
    {
        Assert.Equal(fits, PersonalName.Fits(given, EventImports.Dictionary.Find(identity)!, ""));
    }

    [Fact]
    public void The_same_group_is_another_party_after_it_governs()
    {
        var resolver = new GivenActorResolver(EventImports.Dictionary);
        var taliban = new GivenActor("Taliban", "", "Afghanistan", "name", "Insurgents", "icews");
        Assert.Equal("afghan-taliban", resolver.Resolve(taliban, new(2019, 6, 1)).Actor.Key);
        Assert.Equal("AFG", resolver.Resolve(taliban, new(2022, 6, 1)).Actor.Key);
    }

    /// <summary>Reads so many rows, stores what fills batches, and dies.</summary>
    static void Cut(EventStore store, string path, int rows)
    {
        using var source = new CancellationTokenSource();
        using var report = new InputReport(null);
        var importing = EventImports.Of(store, report);
        var part = EventParts.Of(path, new(), report.Reject)[0];
        var cutting = new EventPart(part.Shown, part.PackedBytes, () => new CuttingStream(part.Open(), rows * 400, source.Cancel));
        Assert.Throws<OperationCanceledException>(() => importing.Import(cutting, LayoutFinder.Find(part.Head())!, source.Token));
    }

    [Fact]
    public void An_archive_that_proves_damaged_far_into_it_is_told_and_the_rows_before_are_stored()
    {
        using var folder = new Folder();
        using var store = EventStore.InMemory();
        using var report = new InputReport(null);
        var part = EventParts.Of(folder.Add("a.CSV", Rows(1, 500)), new(), report.Reject)[0];
        var damaged = new EventPart(part.Shown, part.PackedBytes, () => new CuttingStream(part.Open(), 60_000, () => throw new InvalidDataException("a.CSV is damaged")));

        var counts = EventImports.Of(store, report).Import(damaged, LayoutFinder.Find(part.Head())!, TestContext.Current.CancellationToken);
        Assert.InRange(counts.Stored, 101, 499);
        Assert.Equal((counts.Stored, 1), (Count(store), report.Rejected));
        Assert.Equal(500 - counts.Stored, Import(store, part.Shown).Stored);
    }

    /// <summary>Gives few bytes at a time, and is cut after so many.</summary>
    sealed class CuttingStream(Stream inner, int after, Action cut) : ForwardStream
    {
        int read;

        public override int Read(Span<byte> buffer)
        {
            var got = inner.Read(buffer[..Math.Min(buffer.Length, 1000)]);
            read += got;
            if (read > after)
            {
                cut();
            }

            return got;
        }

        protected override void Dispose(bool disposing)
        {
            inner.Dispose();
            base.Dispose(disposing);
        }
    }

    [Fact]
    public void Rows_of_one_happening_count_once_where_asked_and_each_again_when_undone()
    {
        using var folder = new Folder();
        using var store = EventStore.InMemory();
        string[] rows =
        [
            Fixtures.Gdelt(61, id: 1, source: "PAKGOV", code: "190", day: "20240305"), Fixtures.Gdelt(61, id: 2, source: "PAKGOV", code: "193", day: "20240305"),
            Fixtures.Gdelt(61, id: 3, source: "PAKGOV", code: "190", day: "20240306"), Fixtures.Gdelt(61, id: 4, source: "INDMIL", code: "190", day: "20240305"),
        ];
        Import(store, folder.Add("a.CSV", string.Concat(rows)));
        const string Counted = "SELECT count(*) FROM imported_as_of(DATE '2030-01-01')";
        var before = Count(store, Counted);

        Assert.Equal(1, store.JoinRows(once: true));
        Assert.Equal(before - 1, Count(store, Counted));
        Assert.Equal(1, store.JoinRows(once: true));
        Assert.NotNull(store.ToldBy(Count(store, "SELECT max(event_id) FROM imported WHERE row_key = 2")));
        Assert.Equal(0, Import(store, folder.Add("b.CSV", string.Concat(rows))).Stored);

        Assert.Equal(0, store.JoinRows(once: false));
        Assert.Equal(before, Count(store, Counted));
    }
}
