using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Entente.Benchmarks;

/// <summary>
/// The whole `entente code`, as a process, over the development data's news repeated to a number of words (split at white space, headers left out),
/// on one thread and on two; start-up is that of a file of one sentence. By the clock and by processor time: on a busy machine the second
/// is the one to compare. Usage: coding [WORDS].
/// </summary>
static class CodingSpeed
{
    const int UsualWords = 5_000_000;
    const string One = "Pakistan suspended trade with India.";

    /// <summary>Runs the benchmark; writes a Markdown table.</summary>
    public static int Run(string[] args)
    {
        var words = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : UsualWords;
        var folder = Directory.CreateTempSubdirectory("entente-benchmark-").FullName;
        try
        {
            var (file, count) = Make(folder, words);
            var one = Path.Combine(folder, "one.txt");
            File.WriteAllText(one, One);
            Code(one, 1, folder);
            var start = Code(one, 1, folder);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} words of news. Start to first event: {start.Clock:F2} s by the clock, {start.Processor:F2} s of processor time.\n"));
            Console.WriteLine("| threads | words/s by the clock, start apart | words/s by processor time, start apart | clock, s | peak of memory, MB | output, SHA-256 |");
            Console.WriteLine("|---|---|---|---|---|---|");
            foreach (var threads in new[] { 1, 2 })
            {
                var run = Code(file, threads, folder);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {threads} | {count / (run.Clock - start.Clock):N0} | {count / (run.Processor - start.Processor):N0} | {run.Clock:F1} | {run.Peak >> 20} | {run.Hash[..12]} |"));
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Repeats the articles, each time with other addresses, until there are enough words.</summary>
    static (string File, int Words) Make(string folder, int least)
    {
        var news = File.ReadAllText(NewsText.Path);
        var (header, body) = (news[..(news.IndexOf('\n', StringComparison.Ordinal) + 1)], news[(news.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        var path = Path.Combine(folder, "news.csv");
        var each = body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false));
        writer.Write(header);
        var words = 0;
        for (var round = 0; words < least; round++, words += each)
        {
            writer.Write(body.Replace("https://", string.Create(CultureInfo.InvariantCulture, $"https://round{round}."), StringComparison.Ordinal));
        }

        return (path, words);
    }

    static (double Clock, double Processor, long Peak, string Hash) Code(string file, int threads, string folder)
    {
        var output = Path.Combine(folder, "events.jsonl");
        var run = ProcessRun.Entente("code", file, "--threads", threads.ToString(CultureInfo.InvariantCulture), "--output", output);
        using var written = File.OpenRead(output);
        return (run.Seconds, run.Processor, run.Peak, Convert.ToHexString(SHA256.HashData(written)));
    }
}
