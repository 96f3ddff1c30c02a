using System.Globalization;

namespace Entente;

/// <summary>One line of the table of country codes.</summary>
sealed class CountryRow
{
    readonly string[][] codes;

    CountryRow(string[] cells)
    {
        codes = [.. Enumerable.Range(0, 8).Select(i => i < cells.Length ? cells[i].Split("; ", StringSplitOptions.RemoveEmptyEntries) : [])];
        From = Day(cells, 8) ?? DateOnly.MinValue;
        To = Day(cells, 9) ?? DateOnly.MaxValue;
        IsDated = Day(cells, 8) is not null || Day(cells, 9) is not null;
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    /// <summary>Whether the line holds within days only.</summary>
    public bool IsDated { get; }

    public string[] this[CountryScheme scheme] => codes[(int)scheme];

    public static CountryRow Of(string[] cells) => new(cells);

    public static IEnumerable<string> Problems(string[] cells)
    {
        if (cells.Length is < 8 or > 10)
        {
            yield return $"{cells.Length} cells, expected 8 to 10 separated by tabs";
            yield break;
        }

        if (cells[0].Length != 3 || !cells[0].All(char.IsAsciiLetterUpper))
        {
            yield return $"'{cells[0]}' is not an ISO alpha-3 code";
        }

        if (cells[2].Length > 0 && (cells[2].Length != 3 || !cells[2].All(char.IsAsciiDigit)))
        {
            yield return $"'{cells[2]}' is not an ISO numeric code of three digits";
        }

        foreach (var number in new[] { cells[4], cells[5] }.Where(c => c.Length > 0 && !c.All(char.IsAsciiDigit)))
        {
            yield return $"'{number}' is not a number";
        }

        if (cells[7].Length == 0)
        {
            yield return "the country has no name";
        }

        for (var at = 8; at < cells.Length; at++)
        {
            if (cells[at].Length > 0 && Day(cells, at) is null)
            {
                yield return $"'{cells[at]}' is not a day; write it as 2006-06-04";
            }
        }
    }

    static DateOnly? Day(string[] cells, int at) => at < cells.Length
        && DateOnly.TryParseExact(cells[at], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
