using System.Globalization;

namespace Entente.Analysis;

/// <summary>One set of simulated series: a row of eval/changes/settings.tsv, whose page says what each cell means.</summary>
/// <param name="IsTest">Whether it measures; else it sets thresholds.</param>
/// <param name="Name">What the set is called.</param>
/// <param name="Kind">null, episode or step.</param>
/// <param name="Series">How many series.</param>
/// <param name="Months">The length of each.</param>
/// <param name="Mean">Mean events a month without a change.</param>
/// <param name="Shape">Shape of the counts.</param>
/// <param name="Growth">Volume of the last month over that of the first.</param>
/// <param name="Factor">The changed rate over the rate before.</param>
/// <param name="Length">Months that an episode lasts.</param>
/// <param name="Margin">The least number of months before and after a change.</param>
/// <param name="Near">How many months off a hit may lie.</param>
/// <param name="Seed">The seed of the first series.</param>
public sealed record ChangeSetting(
    bool IsTest, string Name, string Kind, int Series, int Months, double Mean, double Shape, double Growth, double Factor, int Length, int Margin, int Near, int Seed)
{
    const string Header = "use\tset\tkind\tseries\tmonths\tmean\tshape\tgrowth\tfactor\tlength\tmargin\tnear\tseed";

    /// <summary>Reads one line; null for a comment or the header.</summary>
    /// <exception cref="FormatException">The line is no such row.</exception>
    public static ChangeSetting? Parse(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.StartsWith('#') || line == Header)
        {
            return null;
        }

        var cells = line.Split('\t');
        if (cells.Length != 13 || cells[0] is not ("tune" or "test") || cells[2] is not ("null" or "episode" or "step"))
        {
            throw new FormatException($"a row has 13 cells, the first tune or test, the third null, episode or step: {Header.Replace("\t", ", ", StringComparison.Ordinal)}.");
        }

        int Whole(int cell) => int.Parse(cells[cell], CultureInfo.InvariantCulture);
        double Number(int cell) => double.Parse(cells[cell], CultureInfo.InvariantCulture);
        var setting = new ChangeSetting(cells[0] == "test", cells[1], cells[2], Whole(3), Whole(4), Number(5), Number(6), Number(7), Number(8), Whole(9), Whole(10), Whole(11), Whole(12));
        return setting.Last < setting.Margin || setting.Series < 1 || !(setting.Mean > 0 && setting.Shape > 0 && setting.Growth > 0 && setting.Factor > 0)
            ? throw new FormatException("a set needs series, room for its change, and a mean, shape, growth and factor above 0.")
            : setting;
    }

    /// <summary>The latest month at which a change may begin.</summary>
    int Last => Months - Margin - (Kind == "episode" ? Length : 0);

    /// <summary>One series of the set, and the first month of its change with the month after the last.</summary>
    /// <param name="number">Its number, from 0.</param>
    public (CountSeries Series, int Start, int End) Draw(int number)
    {
        var random = new Random(Seed + number);
        var volume = Enumerable.Range(0, Months).Select(t => Math.Pow(Growth, t / (Months - 1.0))).ToArray();
        var mean = volume.Average();
        volume = [.. volume.Select(v => v / mean)];
        var start = Margin + (int)(random.NextDouble() * (Last - Margin + 1));
        var end = Kind switch { "null" => start, "step" => Months, _ => start + Length };
        int[] counts = [.. volume.Select((v, t) => Count(Mean * v * (t >= start && t < end ? Factor : 1), random))];
        return (new(counts, volume), start, end);
    }

    int Count(double mean, Random random)
    {
        var (draw, term, sum, n) = (random.NextDouble(), Math.Pow(1 + (mean / Shape), -Shape), 0.0, 0);
        while ((sum += term) <= draw && term > 0)
        {
            term *= (Shape + n) / (n + 1) * (mean / (mean + Shape));
            n++;
        }

        return n;
    }
}
