using Entente.Language.Learning;
using Entente.Language.Tagging;

namespace Entente.Language.Training;

/// <summary>Counts a treebank's words into a lexicon.</summary>
static class LexiconBuilder
{
    /// <summary>A word seen less often says nothing certain about its tags.</summary>
    const int FewestForAmbiguity = 3;

    /// <summary>A tag commoner than one in so many is one of the word's common tags.</summary>
    const int CommonTag = 12;

    /// <summary>A lemma prevails that comes more often by one part in so many.</summary>
    const int ClearLead = 10;

    /// <summary>The tags seen at least <paramref name="fewest"/> times, in a fixed order.</summary>
    public static TagSet TagsOf(IReadOnlyList<TrainingSentence> sentences, int fewest = 3) => new([.. sentences
        .SelectMany(sentence => sentence.Tags)
        .CountBy(tag => tag)
        .Where(tag => tag.Value >= fewest)
        .Select(tag => tag.Key)
        .OrderBy(tag => tag.Upos)
        .ThenBy(tag => tag.Xpos, StringComparer.Ordinal)]);

    /// <summary>The lexicon of a treebank.</summary>
    public static Lexicon Build(IReadOnlyList<TrainingSentence> sentences, TagSet tags)
    {
        var counts = new SortedDictionary<string, Dictionary<(int Tag, string Lemma, string Features), int>>(StringComparer.Ordinal);
        foreach (var sentence in sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                Count(sentence, i, tags, counts);
            }
        }

        return new Lexicon([.. counts.Select(word => Entry(word.Key, word.Value))]);
    }

    static void Count(
        TrainingSentence sentence, int i, TagSet tags, SortedDictionary<string, Dictionary<(int Tag, string Lemma, string Features), int>> counts)
    {
        var row = sentence.Rows[i];
        var reading = (tags.NumberOf(sentence.Tags[i]), row.Lemma, row.Features);
        var lower = row.Form.ToLowerInvariant();
        foreach (var form in lower == row.Form ? new[] { lower } : [lower, row.Form])
        {
            if (!counts.TryGetValue(form, out var readings))
            {
                counts.Add(form, readings = []);
            }

            readings[reading] = readings.GetValueOrDefault(reading) + 1;
        }
    }

    static LexiconEntry Entry(string form, Dictionary<(int Tag, string Lemma, string Features), int> counts)
    {
        var byTag = counts.Where(reading => reading.Key.Tag >= 0)
            .GroupBy(reading => reading.Key.Tag)
            .Select(group => (Tag: group.Key, Count: group.Sum(reading => reading.Value), Readings: group))
            .OrderByDescending(tag => tag.Count).ThenBy(tag => tag.Tag)
            .ToArray();
        var readings = byTag.Select(tag => new Reading(
            tag.Tag,
            LemmaOf(form, tag.Readings),
            Commonest(tag.Readings, reading => reading.Features)));
        return new LexiconEntry(form, AmbiguityOf(byTag.Select(tag => (tag.Tag, tag.Count))), [.. readings]);
    }

    static ulong AmbiguityOf(IEnumerable<(int Tag, int Count)> tags)
    {
        var all = tags.ToArray();
        var total = all.Sum(tag => tag.Count);
        if (total < FewestForAmbiguity)
        {
            return 0;
        }

        var hash = 1UL;
        foreach (var (tag, _) in all.Where(tag => tag.Count * CommonTag >= total))
        {
            hash = FeatureList.Mix(hash, (ulong)tag + 1);
        }

        return (uint)(hash >> 8) | 1;
    }

    /// <summary>The commonest lemma; where the treebanks differ and none clearly prevails ("people"), the word itself.</summary>
    static string LemmaOf(string form, IEnumerable<KeyValuePair<(int Tag, string Lemma, string Features), int>> readings)
    {
        var all = readings.ToArray();
        var commonest = Commonest(all, reading => reading.Lemma);
        int Count(string lemma) => all.Where(reading => reading.Key.Lemma == lemma).Sum(reading => reading.Value);
        return Count(form) * ClearLead > Count(commonest) * (ClearLead - 1) ? form : commonest;
    }

    static string Commonest(
        IEnumerable<KeyValuePair<(int Tag, string Lemma, string Features), int>> readings,
        Func<(int Tag, string Lemma, string Features), string> part) => readings
        .GroupBy(reading => part(reading.Key), StringComparer.Ordinal)
        .OrderByDescending(group => group.Sum(reading => reading.Value))
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .First().Key;
}
