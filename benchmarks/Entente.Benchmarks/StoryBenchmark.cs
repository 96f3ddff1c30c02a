using System.Diagnostics;
using System.Globalization;
using Entente.Coding;
using Entente.Coding.Stories;

namespace Entente.Benchmarks;

/// <summary>
/// Event rows with snippets of text joined to stories: the time at half the number of rows and at all of it, and the peak of memory. The rows are made, two thirds of them
/// copies and rewrites of others, over one year whatever their number. Usage: stories [ROWS], 1,000,000 if not given.
/// </summary>
static class StoryBenchmark
{
    const int Usual = 1_000_000;
    const int Days = 365;
    const int Names = 20_000;
    const int Vocabulary = 4000;
    static readonly DateOnly FirstDay = new(2025, 1, 1);
    static readonly string[] Publishers = [.. Enumerable.Range(0, 300).Select(n => $"{Word(n * 7919)} {(n % 3 == 0 ? "Agency" : n % 3 == 1 ? "Herald" : "Times")}")];
    static readonly string[] Countries = ["France", "Kenya", "India", "Pakistan", "Brazil", "Japan", "Egypt", "Poland", "Turkey", "Mexico", "Nigeria", "Iran", "Iraq", "Syria", "Israel", "Russia", "Ukraine", "China", "Vietnam", "Chile", "Peru", "Sudan", "Mali", "Niger", "Ghana", "Spain", "Italy", "Greece", "Norway", "Canada"];
    static readonly string[][] Acts =
    [
        ["attacked a base of", "bombed a post of", "struck soldiers of"], ["signed an agreement with", "concluded a pact with", "agreed a deal with"],
        ["arrested citizens of", "detained travellers from", "jailed visitors from"], ["imposed sanctions on", "blacklisted officials of", "froze funds of"],
        ["held talks with envoys of", "met diplomats of", "received a mission of"], ["sent aid to", "delivered relief to", "donated supplies to"],
        ["accused", "blamed", "laid charges against"], ["expelled diplomats of", "threw out envoys of", "ordered out attaches of"],
    ];

    /// <summary>Runs the benchmark and prints a line a size.</summary>
    public static int Run(string[] args)
    {
        var rows = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : Usual;
        var clusterer = new StoryClusterer(StoryOptions.Default, ReportMarkers.Load(), ActorDictionary.Load());
        _ = clusterer.Tell(Rows(2000)).Count();
        var half = Measure(clusterer, rows / 2);
        var all = Measure(clusterer, rows);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"doubling the rows takes {all / half:F2} times the time; peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        return 0;
    }

    static double Measure(StoryClusterer clusterer, int rows)
    {
        var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var (stories, told) = (new HashSet<string>(), 0);
        foreach (var membership in clusterer.Tell(Rows(rows)))
        {
            stories.Add(membership.Story);
            told++;
        }

        process.Refresh();
        var seconds = (process.TotalProcessorTime - before).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{told:N0} rows, {stories.Count:N0} stories ({rows / 3:N0} made): {seconds:F1} s of processor time, {told / seconds:N0} rows/s"));
        return seconds;
    }

    // Row n tells happening n / 3: first the original, then a copy that is cut, then a rewrite.
    static IEnumerable<ToldArticle> Rows(int rows)
    {
        for (var n = 0; n < rows; n++)
        {
            var random = new Random(n / 3);
            var (first, second, act) = (random.Next(Countries.Length), random.Next(Countries.Length), random.Next(Acts.Length));
            var (place, detail, third, number, day) = (Word(random.Next(Names)), Word(random.Next(Names)), Word(random.Next(Names)), random.Next(2, 900), random.Next(Days));
            var told = $"{Countries[first]} {Acts[act][n % 3 == 2 ? 1 + random.Next(2) : 0]} {Countries[second]} ";
            var (words, others) = (Filler(random), Filler(random));
            var text = (n % 3) switch
            {
                0 => $"{told}near {place} on {FirstDay.AddDays(day).DayOfWeek}, {words} {number} people and the {detail} company. {others} {third} called it unexpected.",
                1 => $"{told}near {place} on {FirstDay.AddDays(day).DayOfWeek}, {words} {number} people and the {detail} company.",
                _ => $"At {place} {told}{Filler(random)}; {number} persons and the firm {detail} were concerned. {third} was surprised.",
            };
            yield return new(new($"row-{n}", text) { Publisher = Publishers[(n * 31) % Publishers.Length], Published = FirstDay.AddDays(day + (n % 3 == 2 ? 1 : 0)) }, []);
        }
    }

    // Seven words in small letters, so that two texts share no runs by chance.
    static string Filler(Random random) => string.Join(' ', Enumerable.Range(0, 7).Select(_ => Word(random.Next(Vocabulary) + Names).ToLowerInvariant()));

    // A made-up name for a number.
    static string Word(int number)
    {
        const string Consonants = "bdfgklmnprstvz";
        const string Vowels = "aeiou";
        Span<char> word = stackalloc char[7];
        for (var i = 0; i < word.Length; i++)
        {
            var letters = i % 2 == 0 ? Consonants : Vowels;
            word[i] = letters[number % letters.Length];
            number = (number / letters.Length) + (i * 3);
        }

        word[0] = char.ToUpperInvariant(word[0]);
        return word.ToString();
    }
}
