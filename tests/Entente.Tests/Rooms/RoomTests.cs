using System.Reflection;
using System.Xml.Linq;
using Xunit;

namespace Entente.Tests.Rooms;

/// <summary>The table of ARCHITECTURE.md as a test: which room opens which door, and which names are not used.</summary>
public sealed class RoomTests
{
    static readonly Dictionary<string, string[]> Doors = new()
    {
        ["Events"] = [],
        ["Language"] = [],
        ["Reading"] = ["Events"],
        ["Coding"] = ["Events", "Language"],
        ["Store"] = ["Events"],
        ["Analysis"] = ["Events", "Store"],
        ["Web"] = ["Analysis", "Events", "Store"],
        ["Cli"] = ["Analysis", "Coding", "Events", "Language", "Reading", "Store", "Web"],
    };

    static readonly Dictionary<string, string[]> Packages = new()
    {
        ["Events"] = [],
        ["Language"] = [],
        ["Reading"] = ["AngleSharp", "SmartReader", "UTF.Unknown", "ZstdSharp.Port"],
        ["Coding"] = [],
        ["Store"] = ["DuckDB.NET.Data.Full", "Npgsql"],
        ["Analysis"] = ["Fluid.Core"],
        ["Web"] = [],
        ["Cli"] = ["Spectre.Console", "System.CommandLine"],
    };

    static readonly string[] BannedEndings = ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Processor", "Wrapper", "Info", "Misc"];

    public static TheoryData<string> Rooms => [.. Doors.Keys];

    [Theory, MemberData(nameof(Rooms))]
    public void A_room_opens_only_its_own_doors(string room) =>
        Assert.Equal(Doors[room], References(room, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r)["Entente.".Length..]).Order());

    [Theory, MemberData(nameof(Rooms))]
    public void A_room_brings_only_its_own_packages(string room) =>
        Assert.Equal(Packages[room], References(room, "PackageReference").Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Rooms))]
    public void No_type_has_an_empty_name(string room) =>
        Assert.DoesNotContain(TypesOf(room), t => BannedEndings.Any(e => t.Name.EndsWith(e, StringComparison.Ordinal)));

    [Theory, MemberData(nameof(Rooms))]
    public void Every_class_is_sealed_static_or_abstract(string room) =>
        Assert.DoesNotContain(TypesOf(room), t => t.IsClass && !t.IsSealed && !t.IsAbstract);

    [Theory, MemberData(nameof(Rooms))]
    public void No_file_is_longer_than_400_lines(string room) =>
        Assert.DoesNotContain(SourceFiles(room), f => File.ReadLines(f).Count() > 400);

    [Fact]
    public void ARCHITECTURE_shows_every_room() =>
        Assert.All(Doors.Keys, room => Assert.Contains($"Entente.{room}", File.ReadAllText(Path.Combine(Repository.Root, "ARCHITECTURE.md"))));

    static IEnumerable<Type> TypesOf(string room) =>
        Assembly.Load(room == "Cli" ? "entente" : $"Entente.{room}").GetTypes()
            .Where(t => t.Namespace?.StartsWith("Entente", StringComparison.Ordinal) == true && !t.Name.Contains('<'));

    static IEnumerable<string> SourceFiles(string room) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", $"Entente.{room}"), "*.cs", SearchOption.AllDirectories);

    static IEnumerable<string> References(string room, string element) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", $"Entente.{room}", $"Entente.{room}.csproj"))
            .Descendants(element).Select(e => (string)e.Attribute("Include")!);
}
