namespace Entente.Analysis;

/// <summary>One set of simulated pairs: a row of eval/divergence/settings.tsv, whose page says what each cell means.</summary>
/// <param name="Name">What the set is called.</param>
/// <param name="IsEqual">Whether both sides have one distribution.</param>
/// <param name="Pairs">How many pairs.</param>
/// <param name="Categories">Keys of a distribution.</param>
/// <param name="Least">The least true distance.</param>
/// <param name="Most">The greatest.</param>
/// <param name="Events">Events of each side.</param>
/// <param name="Seed">The seed of the first pair.</param>
public sealed record DivergenceSetting(string Name, bool IsEqual, int Pairs, int Categories, double Least, double Most, int Events, int Seed)
{
    const string Header = "set\tkind\tpairs\tcategories\tleast\tmost\tevents\tseed";

    /// <summary>Reads one line; null for a comment or the header.</summary>
    /// <exception cref="FormatException">The line is no such row.</exception>
    public static DivergenceSetting? Parse(string line)
    {
        if (SettingRow.Parse(line, Header) is not { } row)
        {
            return null;
        }

        var setting = new DivergenceSetting(row[0], row.One(1, "apart", "equal") == "equal", row.Whole(2), row.Whole(3), row.Number(4), row.Number(5), row.Whole(6), row.Whole(7));
        return setting is { Pairs: > 0, Categories: > 1, Events: > 0, Least: >= 0, Most: <= 0.8 } && setting.Least <= setting.Most
            ? setting
            : throw new FormatException("a set needs pairs, events, two categories or more, and distances from 0 to 0.8.");
    }

    /// <summary>The counts of a pair, and its true distance.</summary>
    /// <param name="number">Its number, from 0.</param>
    public (int[] One, int[] Other, double Distance) Draw(int number)
    {
        var random = new Random(Seed + number);
        var distance = Least + ((Most - Least) * random.NextDouble());
        double[] one, other;
        do
        {
            (one, other) = (Distribution(random), Distribution(random));
        }
        while (!IsEqual && Apart(one, other) < distance);
        other = IsEqual ? one : Between(one, other, distance);
        return (Counts(one, random), Counts(other, random), IsEqual ? 0 : distance);
    }

    double[] Distribution(Random random)
    {
        var draws = Enumerable.Range(0, Categories).Select(_ => -Math.Log(1 - random.NextDouble())).ToArray();
        var sum = draws.Sum();
        return [.. draws.Select(d => d / sum)];
    }

    static double[] Between(double[] one, double[] other, double distance)
    {
        double[] At(double share) => [.. one.Zip(other).Select(p => ((1 - share) * p.First) + (share * p.Second))];
        var (low, high) = (0.0, 1.0);
        while (high - low > 1e-12)
        {
            var middle = (low + high) / 2;
            (low, high) = Apart(one, At(middle)) < distance ? (middle, high) : (low, middle);
        }

        return At((low + high) / 2);
    }

    static double Apart(double[] one, double[] other) => Math.Sqrt(Math.Max(0, one.Zip(other).Sum(p => JensenShannon.Term(p.First, p.Second))));

    int[] Counts(double[] shares, Random random)
    {
        var counts = new int[shares.Length];
        for (var i = 0; i < Events; i++)
        {
            var (draw, key, sum) = (random.NextDouble(), 0, shares[0]);
            while (key < shares.Length - 1 && sum <= draw)
            {
                sum += shares[++key];
            }

            counts[key]++;
        }

        return counts;
    }
}
