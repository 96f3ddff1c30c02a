using System.CommandLine;
using System.Globalization;
using Entente.Language;

namespace Entente.Cli.Options;

/// <summary>Options that several commands share: one name, one meaning, one help text.</summary>
static class CommonOptions
{
    /// <summary>Shows the details of a failure.</summary>
    public static Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Show the details of a failure.",
        Recursive = true,
    };

    /// <summary>The number of threads.</summary>
    public static Option<int> Threads() => Checked(new Option<int>("--threads")
    {
        Description = "Number of threads; the output is the same for any number.",
        HelpName = "N",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    }, n => n >= 1, "--threads takes a whole number from 1, for example --threads 2.");

    /// <summary>The output format, out of those given.</summary>
    public static Option<string> Format(string description, params string[] formats)
    {
        var option = new Option<string>("--format") { Description = description, HelpName = string.Join('|', formats) };
        return Checked(option, f => f is null || formats.Contains(f), $"--format takes one of: {string.Join(", ", formats)}.");
    }

    /// <summary>How much time the language layer takes; see <see cref="SettingOf"/>.</summary>
    public static Option<string> Setting(string description = "How sentences are parsed: fast (default), or accurate (fewer errors, a quarter of the speed).")
    {
        var option = new Option<string>("--setting") { Description = description, HelpName = "fast|accurate" };
        return Checked(option, s => s is null or "fast" or "accurate", "--setting takes one of: fast, accurate.");
    }

    /// <summary>The setting that a value of <see cref="Setting"/> names.</summary>
    public static LanguageSetting SettingOf(string? value) => value == "accurate" ? LanguageSetting.Accurate : LanguageSetting.Fast;

    /// <summary>The store: a file, or the address of a server.</summary>
    public static Option<string> Store() => new("--store")
    {
        Description = "The store: a file, or postgres://USER:PASSWORD@HOST:PORT/DATABASE. Default: $ENTENTE_STORE, else entente.duckdb in the current directory.",
        HelpName = "FILE",
    };

    /// <summary>The day that is the present.</summary>
    public static Option<DateOnly?> AsOf() => Day("--as-of", "Use only what was published on or before this day, and take it as the present. Default: the newest article.");

    /// <summary>First day of the period.</summary>
    public static Option<DateOnly?> From() => Day("--from", "First day of the period.");

    /// <summary>The day after the period.</summary>
    public static Option<DateOnly?> To() => Day("--to", "End of the period, exclusive.");

    /// <summary>Where rejected input is listed.</summary>
    public static Option<string> Rejects() => new("--rejects")
    {
        Description = "Write what was rejected, with file, line and reason, to this file (JSON Lines).",
        HelpName = "FILE",
    };

    /// <summary>The clock reading that stands as "generated".</summary>
    public static Option<DateTimeOffset?> Now()
    {
        var option = new Option<DateTimeOffset?>("--now")
        {
            Description = "Use this time as the time of generation (ISO 8601).",
            HelpName = "TIME",
            CustomParser = result =>
            {
                if (DateTimeOffset.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
                {
                    return time;
                }

                result.AddError($"'{result.Tokens[0].Value}' is not a time; write --now 2025-03-05T12:00:00Z.");
                return null;
            },
        };
        return option;
    }

    static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"'{result.Tokens[0].Value}' is not a day; write {name} 2025-03-05.");
            return null;
        },
    };

    /// <summary>An option whose value must be right; else the message is told.</summary>
    public static Option<T> Checked<T>(Option<T> option, Func<T?, bool> isRight, string message)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !result.Errors.Any() && !isRight(result.GetValueOrDefault<T>()))
            {
                result.AddError(message);
            }
        });
        return option;
    }

    /// <summary>Refuses a period that ends before it begins.</summary>
    /// <exception cref="UserException">It does.</exception>
    public static void RefuseReversed(DateOnly? from, DateOnly? to)
    {
        if (from >= to)
        {
            throw UserException.Usage($"--from {from:yyyy-MM-dd} is not before --to {to:yyyy-MM-dd}: the period holds no day. --to is the day after the last.");
        }
    }
}
