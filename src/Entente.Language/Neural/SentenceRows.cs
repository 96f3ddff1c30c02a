namespace Entente.Language.Neural;

/// <summary>Where the places of several sentences lie as rows of a matrix; the sentences come in falling length.</summary>
sealed class SentenceRows
{
    int[] starts = [];
    int[] lengths = [];
    int step;

    /// <summary>How many sentences there are.</summary>
    public int Sentences { get; private set; }

    /// <summary>How many rows there are.</summary>
    public int Rows { get; private set; }

    /// <summary>The places of the longest sentence.</summary>
    public int Longest => Sentences == 0 ? 0 : lengths[0];

    /// <summary>The places of a sentence.</summary>
    public int LengthOf(int sentence) => lengths[sentence];

    /// <summary>The row of a place of a sentence.</summary>
    public int Row(int sentence, int place) => starts[sentence] + (place * step);

    /// <summary>How many sentences have more than <paramref name="places"/> places; they are the first ones.</summary>
    public int Reaching(int places)
    {
        var count = Sentences;
        while (count > 0 && lengths[count - 1] <= places)
        {
            count--;
        }

        return count;
    }

    /// <summary>Sentences one after the other.</summary>
    /// <param name="places">The places of each, falling.</param>
    public SentenceRows Follow(ReadOnlySpan<int> places)
    {
        Reserve(places.Length);
        (Rows, step) = (0, 1);
        for (var i = 0; i < places.Length; i++)
        {
            (starts[i], lengths[i]) = (Rows, places[i]);
            Rows += places[i];
        }

        return this;
    }

    /// <summary>Sentences of one length, the first places of all before the second ones.</summary>
    public SentenceRows Alternate(int places, int sentences)
    {
        Reserve(sentences);
        (Rows, step) = (places * sentences, sentences);
        for (var i = 0; i < sentences; i++)
        {
            (starts[i], lengths[i]) = (i, places);
        }

        return this;
    }

    void Reserve(int sentences)
    {
        Sentences = sentences;
        if (starts.Length < sentences)
        {
            (starts, lengths) = (new int[sentences], new int[sentences]);
        }
    }
}
