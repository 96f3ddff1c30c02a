using System.Collections.Frozen;

namespace Entente.Coding.Stories;

/// <summary>The classes of predicates and things that a word belongs to, by its stem; from the coder's own class files, single words alone.</summary>
sealed class StoryClasses
{
    const int Widest = 60;
    static readonly string[] Files = ["Classes/predicates.tsv", "Classes/things.tsv"];
    static readonly Lazy<StoryClasses> Shipped = new(Load);
    readonly FrozenDictionary<string, string[]> classes;

    StoryClasses(FrozenDictionary<string, string[]> classes) => this.classes = classes;

    /// <summary>The shipped classes.</summary>
    public static StoryClasses Default => Shipped.Value;

    /// <summary>The classes of a word; none for a word that is in none, or only in very wide ones.</summary>
    public IReadOnlyList<string> Of(string word) => classes.TryGetValue(WordStem.Of(word), out var found) ? found : [];

    static StoryClasses Load()
    {
        var members = Files.SelectMany(file => Entente.Coding.Shipped.Text(file).Split('\n'))
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .Where(cells => cells.Length == 2 && cells[0] != "class" && cells[0][0] != '#')
            .Select(cells => (Class: cells[0], Words: cells[1].Split(';', StringSplitOptions.TrimEntries).Where(w => w.Length > 0 && w[0] != '@' && !w.Contains(' ', StringComparison.Ordinal)).ToArray()))
            .Where(c => c.Words.Length <= Widest)
            .SelectMany(c => c.Words.Select(w => (Stem: WordStem.Of(w), c.Class)));
        return new(members.GroupBy(m => m.Stem).ToFrozenDictionary(g => g.Key, g => g.Select(m => m.Class).Distinct().ToArray()));
    }
}
