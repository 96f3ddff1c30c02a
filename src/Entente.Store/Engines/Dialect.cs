using System.Text.RegularExpressions;

namespace Entente.Store;

/// <summary>
/// How a database writes what both have in common: tables and functions stand once, with DuckDB's names of types and PostgreSQL's form of functions.
/// </summary>
static partial class Dialect
{
    /// <summary>For DuckDB: functions are macros.</summary>
    public static string DuckDb(string shared) =>
        Function().Replace(shared, f => $"CREATE OR REPLACE MACRO {f.Groups["name"].Value}({Names(f.Groups["arguments"].Value)}) AS TABLE {f.Groups["body"].Value.Trim()};");

    /// <summary>For PostgreSQL: text is compared by its bytes ("C"), whatever the collation of the database, so that both engines sort alike; there is no whole number of one byte.</summary>
    public static string Postgres(string shared) => Text().Replace(Byte().Replace(Function().Replace(shared,
        f => $"CREATE OR REPLACE FUNCTION {f.Groups["name"].Value}({f.Groups["arguments"].Value}) RETURNS {f.Groups["rows"].Value} LANGUAGE sql STABLE AS $${f.Groups["body"].Value}$$;"), "SMALLINT"), "TEXT COLLATE \"C\"");

    static string Names(string arguments) => string.Join(", ", arguments.Split(", ").Select(a => a.Split(' ')[0]));

    [GeneratedRegex(@"CREATE FUNCTION (?<name>\w+)\((?<arguments>[^)]*)\) RETURNS (?<rows>[^$]+?) AS \$\$(?<body>.*?)\$\$;", RegexOptions.Singleline)]
    private static partial Regex Function();

    [GeneratedRegex(@"\bVARCHAR\b")]
    private static partial Regex Text();

    [GeneratedRegex(@"\bTINYINT\b")]
    private static partial Regex Byte();
}
