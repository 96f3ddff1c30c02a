using System.Globalization;
using System.Text;

namespace Entente.Benchmarks;

/// <summary>A GDELT 2.0 file of any length, made of a sample with rising ids and shifted days.</summary>
static class GdeltFile
{
    const long FirstId = 600_000_000;

    /// <summary>Writes the file.</summary>
    /// <param name="sample">A file of GDELT 2.0 events.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="file">Where.</param>
    /// <param name="changed">A row that has another tone than in the file without a change; -1 for none.</param>
    public static void Make(string sample, int rows, string file, int changed = -1)
    {
        var lines = File.ReadAllLines(sample, Encoding.Latin1).Select(l => l.Split('\t')).ToArray();
        using var writer = new StreamWriter(file, append: false, Encoding.Latin1, 1 << 20) { NewLine = "\n" };
        for (var n = 0; n < rows; n++)
        {
            var cells = lines[n % lines.Length];
            var day = new DateOnly(2016, 1, 1).AddDays(n / lines.Length * 7 % 3650).ToString("yyyyMMdd", CultureInfo.InvariantCulture);
            writer.Write((FirstId + n).ToString(CultureInfo.InvariantCulture));
            writer.Write('\t');
            writer.Write(day);
            for (var c = 2; c < cells.Length; c++)
            {
                writer.Write('\t');
                writer.Write(c == 59 ? day + "120000" : c == 34 && n == changed ? "1.25" : cells[c]);
            }

            writer.WriteLine();
        }
    }
}
