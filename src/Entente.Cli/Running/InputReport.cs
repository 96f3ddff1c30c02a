using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Entente.Reading;

namespace Entente.Cli.Running;

/// <summary>Tells on standard error what was rejected or noticed, and keeps the rejects file. Nothing is dropped in silence.</summary>
sealed class InputReport : IDisposable
{
    const int NoticesShown = 3;
    const int RejectedShown = 1000;
    readonly TextWriter? file;
    readonly Dictionary<NoticeKind, int> notices = [];

    /// <summary>Begins a report; <paramref name="path"/> names the rejects file, null for none.</summary>
    public InputReport(string? path) => file = path is null ? null : OutputFile.Open(path);

    /// <summary>Number of rejected pieces of input.</summary>
    public int Rejected { get; private set; }

    /// <summary>Exit code that follows from what was rejected.</summary>
    public int ExitCode => Rejected > 0 ? Cli.ExitCode.Rejected : Cli.ExitCode.Done;

    /// <summary>Tells of one piece of input.</summary>
    public void Tell(ReadResult result)
    {
        foreach (var notice in result.Notices)
        {
            var seen = notices[notice.Kind] = notices.GetValueOrDefault(notice.Kind) + 1;
            if (seen <= NoticesShown)
            {
                Console.Error.WriteLine($"note: {notice}");
            }
        }

        if (result.Rejected is { } rejected)
        {
            Reject(rejected);
        }
    }

    /// <summary>Tells of a rejected piece of input.</summary>
    public void Reject(Rejected rejected)
    {
        Rejected++;
        Console.Error.WriteLine($"rejected: {rejected}");
        file?.WriteLine(JsonSerializer.Serialize(new { file = rejected.File, line = rejected.Line, reason = rejected.Reason }));
    }

    /// <summary>Tells of a rejected row; the rejects file keeps it.</summary>
    public void Reject(Rejected rejected, ReadOnlySpan<byte> row)
    {
        Rejected++;
        if (Rejected <= RejectedShown)
        {
            Console.Error.WriteLine($"rejected: {rejected}");
        }
        else if (Rejected == RejectedShown + 1)
        {
            Console.Error.WriteLine("rejected: more rows, counted below by reason; --rejects FILE lists them all.");
        }

        file?.WriteLine(JsonSerializer.Serialize(new { file = rejected.File, line = rejected.Line, reason = rejected.Reason, row = (Utf8.IsValid(row) ? Encoding.UTF8 : Encoding.Latin1).GetString(row) }));
    }

    /// <summary>Tells how many more notices of a kind there were.</summary>
    public void Finish()
    {
        foreach (var (kind, count) in notices.Where(n => n.Value > NoticesShown).OrderBy(n => n.Key))
        {
            Console.Error.WriteLine($"note: {count - NoticesShown} more of the same kind ({kind}).");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file?.Dispose();
}
