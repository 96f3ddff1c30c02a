using System.Globalization;

namespace Entente.Language.Coreference;

/// <summary>What each feature weighs: a table of words and numbers, readable by anyone.</summary>
sealed class CoreferenceWeights
{
    readonly Dictionary<string, double> weights = new(StringComparer.Ordinal);

    /// <summary>The shipped weights, learned from the training part of GUM.</summary>
    public static CoreferenceWeights Default { get; } = Read(Resources.Lines("coreference.tsv"));

    /// <summary>Weight of a feature; 0 if it has none.</summary>
    public double this[string feature]
    {
        get => weights.GetValueOrDefault(feature);
        set => weights[feature] = value;
    }

    /// <summary>The name of a feature that has a weight; null if it has none.</summary>
    public string? NameOf(ReadOnlySpan<char> feature) => weights.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(feature, out var name, out _) ? name : null;

    /// <summary>The sum over features.</summary>
    public double Sum(List<string> features)
    {
        var sum = 0.0;
        foreach (var feature in features)
        {
            sum += weights.GetValueOrDefault(feature);
        }

        return sum;
    }

    /// <summary>Reads "feature TAB weight" lines.</summary>
    /// <exception cref="InvalidDataException">A line is wrong.</exception>
    public static CoreferenceWeights Read(IEnumerable<string> lines)
    {
        var read = new CoreferenceWeights();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            read.weights[line[..Math.Max(0, tab)]] = tab > 0 && double.TryParse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture, out var weight) ? weight
                : throw new InvalidDataException($"coreference weights({number}): expected a feature, a tab and a number, found '{line}'");
        }

        return read;
    }

    /// <summary>Writes them, in ordinal order, those that weigh anything.</summary>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write("# What speaks for a phrase's being meant: class of the referring word | feature, and its weight. Made by `entente train coreference`.\n");
        foreach (var (feature, weight) in weights.Where(w => Math.Abs(w.Value) >= 0.005).OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{feature}\t{weight:0.00}\n"));
        }
    }
}
