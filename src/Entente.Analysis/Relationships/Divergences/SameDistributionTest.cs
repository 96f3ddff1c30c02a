namespace Entente.Analysis;

/// <summary>
/// Whether two tables of counts may come of one distribution: a permutation test. All events are dealt to the two sides anew, as many to each as it had, and the divergence
/// taken; p is the share of deals, the one seen among them, that lie at least as far apart. Dealing ends early where fifty lie as far, or none of the first 199
/// (Besag and Clifford 1991).
/// </summary>
public static class SameDistributionTest
{
    const int Deals = 999;
    const int Clear = 199;
    const int Enough = 50;
    const int Seed = 20010911;

    /// <summary>The p value, from 0.002 up; 1 where a side has no event.</summary>
    public static double P(IReadOnlyList<int> one, IReadOnlyList<int> other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (n, m) = (one.Sum(), other.Sum());
        if (n == 0 || m == 0)
        {
            return 1;
        }

        int[] all = [.. one.Zip(other).Select(p => p.First + p.Second).Where(c => c > 0).OrderDescending()];
        var (urn, seen, asFar) = (new Urn(new(Seed)), JensenShannon.Divergence(one, other, n, m), 0);
        for (var deal = 1; deal <= Deals; deal++)
        {
            asFar += Dealt(all, n, m, urn) >= seen - 1e-12 ? 1 : 0;
            if (asFar == Enough)
            {
                return (double)Enough / deal;
            }

            if (deal == Clear && asFar == 0)
            {
                return 1.0 / (1 + Clear);
            }
        }

        return (1.0 + asFar) / (1 + Deals);
    }

    /// <summary>The divergence of one deal: how many of each key fall to the first side, key by key.</summary>
    static double Dealt(int[] all, int n, int m, Urn urn)
    {
        var (left, toDraw, sum) = (n + m, n, 0.0);
        foreach (var count in all)
        {
            var drawn = urn.Draw(count, left, toDraw);
            sum += JensenShannon.Term(drawn / (double)n, (count - drawn) / (double)m);
            (left, toDraw) = (left - count, toDraw - drawn);
        }

        return sum;
    }
}
