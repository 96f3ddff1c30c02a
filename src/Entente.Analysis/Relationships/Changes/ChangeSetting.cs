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
        if (SettingRow.Parse(line, Header) is not { } row)
        {
            return null;
        }

        var setting = new ChangeSetting(row.One(0, "tune", "test") == "test", row[1], row.One(2, "null", "episode", "step"), row.Whole(3), row.Whole(4), row.Number(5), row.Number(6),
            row.Number(7), row.Number(8), row.Whole(9), row.Whole(10), row.Whole(11), row.Whole(12));
        return setting.Last < setting.Margin || setting.Series < 1 || setting.Months < 2 || setting.Margin < 0 || setting.Length < 0 || !(setting.Mean > 0 && setting.Shape > 0 && setting.Growth > 0 && setting.Factor > 0)
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
        return (new([.. counts], [.. volume]), start, end);
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
