namespace Entente.Analysis.Forecasts;

/// <summary>Work on many rows that do not depend on one another: in stretches, on several threads.</summary>
static class Stretches
{
    const int Rows = 4096;

    /// <summary>Calls <paramref name="each"/> once for each number below <paramref name="count"/>.</summary>
    public static void For(int count, Action<int> each)
    {
        void Stretch(int s)
        {
            for (var i = s * Rows; i < Math.Min(count, (s + 1) * Rows); i++)
            {
                each(i);
            }
        }

        var stretches = (count + Rows - 1) / Rows;
        if (stretches <= 1)
        {
            Stretch(0);
        }
        else
        {
            Parallel.For(0, stretches, Stretch);
        }
    }
}
