using Entente.Language;

namespace Entente.Coding;

/// <summary>Finds where an act took place. Immutable; any number of threads may use one.</summary>
public sealed class PlaceFinder
{
    readonly ActorDictionary dictionary;
    readonly NameChooser chooser;
    readonly Segmenter segmenter;

    /// <summary>Finds places with the names of the dictionary.</summary>
    public PlaceFinder(ActorDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        this.dictionary = dictionary;
        chooser = new(dictionary);
        segmenter = new(dictionary);
    }

    /// <summary>The place of the act told by a word: what hangs on the word by "in", "at", "near" first, then the sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="trigger">The word that tells the act.</param>
    /// <param name="dominantCountry">The country in focus, to tell places of one name apart; empty if none.</param>
    public Place? Find(Sentence sentence, int trigger, string dominantCountry)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        var scan = new SentenceScan(dictionary, segmenter, sentence);
        var (best, bestScore) = ((Place?)null, 0);
        foreach (var segment in scan.Segments)
        {
            var choice = chooser.Choose(segment, scan.Pieces[segment.First], default, dominantCountry);
            if (!choice.Exists || choice.Kind is not (ActorKind.State or ActorKind.Place) || choice.Tag is NameTag.Adjective or NameTag.People or NameTag.Seat)
            {
                continue;
            }

            var (first, last) = scan.TokensOf(segment);
            var score = ScoreOf(sentence, NounPhrase.Climb(sentence, NounPhrase.HeadOf(sentence, first, last)), trigger);
            if (score > bestScore)
            {
                (best, bestScore) = (PlaceOf(choice, sentence.TextOf(first, last)), score);
            }
        }

        return best;
    }

    static int ScoreOf(Sentence sentence, int token, int trigger)
    {
        var located = false;
        foreach (var child in sentence.Children(token))
        {
            located |= sentence[child].Relation == Relation.Case && sentence[child].Lemma is "in" or "at" or "near" or "outside" or "inside" or "around" or "across" or "within" or "of" or "on";
        }

        if (!located)
        {
            return 0;
        }

        return sentence[token].Head == trigger ? 3 : sentence.Ancestors(token).Contains(trigger) ? 2 : 1;
    }

    Place PlaceOf(NameChoice choice, string words)
    {
        var record = dictionary.Records[choice.Record];
        return choice.Tag == NameTag.Capital
            ? new(words, words, record.Country) { Feature = "city" }
            : new(words, record.Name, record.Country) { Feature = record.Kind == ActorKind.State ? "country" : "region" };
    }
}
