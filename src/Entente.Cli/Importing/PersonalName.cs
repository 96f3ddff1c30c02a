using System.Text;
using Entente.Coding;

namespace Entente.Cli.Importing;

/// <summary>Whether a person's name in an event file may be that of a known person: a shared surname is not enough, as files give names in full.</summary>
static class PersonalName
{
    /// <summary>
    /// Whether all words of the shorter of the two names stand in the other, spelling apart ("Ahmad Chalabi", "Ahmed Chalabi"), for one of the person's names. A surname alone
    /// fits where the name given is one word, has the person's office beside it, or is all that the person is called.
    /// </summary>
    /// <param name="given">The name in the file.</param>
    /// <param name="person">Whom it resolved to.</param>
    /// <param name="office">The person's office on the day.</param>
    public static bool Fits(string given, ActorRecord person, string office)
    {
        var words = Words(given);
        return words.Count < 2 || words.Intersect(Words(office), StringComparer.Ordinal).Any()
            || person.Aliases.Split('|', ';').Prepend(person.Name).Select(Words).Any(name => name.Count > 0 && Fits(words, name, Words(person.Name).Count == 1));
    }

    static bool Fits(List<string> given, List<string> name, bool mononym)
    {
        var (few, many) = given.Count <= name.Count ? (given, name) : (name, given);
        return few.TrueForAll(w => many.Exists(m => Sounds(w) == Sounds(m) || Marked(w, m))) && (few.Count > 1 || mononym);
    }

    static List<string> Words(string name)
    {
        var folded = new StringBuilder();
        foreach (var letter in name.Where(l => l is not '\'' and not '\u2019'))
        {
            folded.Append(char.IsLetter(letter) ? char.ToLowerInvariant(letter) : ' ');
        }

        return [.. folded.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>Whether two words are the same but for letters with marks, which files leave out: "Miloš" and "Milos".</summary>
    static bool Marked(string one, string other) =>
        one.Length == other.Length && one.Zip(other).All(l => l.First == l.Second || !char.IsAscii(l.First) || !char.IsAscii(l.Second));

    /// <summary>The consonants, doubled ones once; a word that has fewer than two stands for itself.</summary>
    static string Sounds(string word)
    {
        var kept = new StringBuilder();
        foreach (var letter in word)
        {
            if (!"aeiouy".Contains(letter, StringComparison.Ordinal) && (kept.Length == 0 || kept[^1] != letter))
            {
                kept.Append(letter);
            }
        }

        return kept.Length < 2 ? word : kept.ToString();
    }
}
