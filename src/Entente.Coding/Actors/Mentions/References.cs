using Entente.Language;
using Entente.Language.Coreference;

namespace Entente.Coding;

/// <summary>Finds whom pronouns and phrases such as "the group" mean.</summary>
sealed class References
{
    const int PronounReach = 2;
    const int NounReach = 4;
    const double LeastLikely = 0.05;
    const double Sure = 0.6;

    readonly Dictionary<string, string[]> nouns = new(StringComparer.Ordinal);

    /// <summary>Reads the nouns that refer back.</summary>
    public References()
    {
        foreach (var (kinds, members) in WordTable.Rows(Shipped.Text("Names/references.tsv")))
        {
            foreach (var noun in members.Split(';', StringSplitOptions.TrimEntries))
            {
                nouns[noun] = kinds.Split(' ');
            }
        }
    }

    /// <summary>Whom a pronoun means; null if nobody fits.</summary>
    public static Remembered? OfPronoun(Sentence sentence, int token, MentionMemory memory)
    {
        var word = sentence[token];
        if (word.Upos != Upos.Pron || word.Relation == Relation.Expl)
        {
            return null;
        }

        Func<Remembered, bool>? fits = word.Form.ToLowerInvariant() switch
        {
            "he" or "him" or "his" or "himself" => mention => IsPerson(mention) && mention.Gender != "f",
            "she" or "her" or "herself" or "hers" => mention => IsPerson(mention) && mention.Gender != "m",
            "they" or "them" or "their" or "themselves" or "theirs" => mention => !IsPerson(mention) && (mention.IsPlural || IsCollective(mention) || memory.Chain is not null),
            "it" or "its" or "itself" => mention => !IsPerson(mention) && !mention.IsPlural,
            _ => null,
        };
        return fits is null ? null
            : ByGrammar(sentence, token, memory, fits) is { IsSettled: true } told ? told.One
            : memory.Find(sentence.Index, token, PronounReach, fits, out _);
    }

    /// <summary>Whom grammar lets a word mean: the likeliest phrase that is an actor who fits. Settled also where it most likely means no actor at all.</summary>
    static (bool IsSettled, Remembered? One, IReadOnlyList<Actor>? Set) ByGrammar(Sentence sentence, int token, MentionMemory memory, Func<Remembered, bool> fits)
    {
        if (memory.Chain?.At(sentence.Index, token) is not { } reference)
        {
            return default;
        }

        foreach (var candidate in reference.Candidates.Where(c => c.Probability >= LeastLikely))
        {
            if (reference.Kind == "they" && memory.SetOf(candidate.Phrase) is { } set)
            {
                return (true, null, set);
            }

            if (memory.Of(candidate.Phrase) is { } mention && (fits(mention) || IsPersonByNoun(reference.Kind, candidate.Phrase, mention)))
            {
                return (true, mention with { Why = candidate.Reason }, null);
            }

            if (reference.IsResolved && candidate.Probability >= Sure && reference.Kind is "it" or "they" && memory.Of(candidate.Phrase) is null)
            {
                return (true, null, null);
            }
        }

        return default;
    }

    // "A commander of the group" is a person, though the dictionary takes him for the group; so is "a militant".
    static bool IsPersonByNoun(string kind, Phrase phrase, Remembered mention) =>
        kind is "he" or "she" && phrase.Sort == PhraseSort.Person && !mention.IsPlural && !mention.IsBody && mention.Mention.Actor.Kind is "agent" or "group" or "organisation" or "party" or "force" or "people";

    /// <summary>Those whom "they" means together; null if the word is no such or rather means a single one.</summary>
    public static IReadOnlyList<Actor>? SetOfPronoun(Sentence sentence, int token, MentionMemory memory)
    {
        if (sentence[token].Upos != Upos.Pron || sentence[token].Form.ToLowerInvariant() is not ("they" or "them" or "their" or "themselves" or "theirs"))
        {
            return null;
        }

        if (ByGrammar(sentence, token, memory, mention => !IsPerson(mention)) is { IsSettled: true } told)
        {
            // "They met": one delegation does not meet.
            return told.Set ?? (told.One is { IsPlural: false } one && !IsCollective(one) ? memory.FindSet(sentence.Index, token, PronounReach, int.MinValue) : null);
        }

        var single = memory.Find(sentence.Index, token, PronounReach, mention => !IsPerson(mention) && (mention.IsPlural || IsCollective(mention)), out var score);
        return memory.FindSet(sentence.Index, token, PronounReach, single is null ? int.MinValue : score);
    }

    /// <summary>Whom "the group" means; null if the noun does not refer back or nobody fits.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="token">The noun.</param>
    /// <param name="memory">Those spoken of.</param>
    /// <param name="scan">Tells which words make one title with the noun.</param>
    public Remembered? OfNoun(Sentence sentence, int token, MentionMemory memory, SentenceScan? scan = null)
    {
        if (!nouns.TryGetValue(sentence[token].Form.ToLowerInvariant(), out var kinds) || !IsDefinite(sentence, token, scan))
        {
            return null;
        }

        var title = TitleOf(sentence, token, scan);
        bool IsMeant(Remembered mention) => Fits(mention.Mention.Actor, kinds)
            && (title.Length == 0 || mention.Mention.Actor.Kind != "organisation" || mention.Mention.Text.Contains(title, StringComparison.OrdinalIgnoreCase));
        return ByGrammar(sentence, token, memory, IsMeant) is { One: { } told } ? told : memory.Find(sentence.Index, token, NounReach, IsMeant, out _);
    }

    // "The foreign ministry" is no State Department, though it is a ministry.
    static string TitleOf(Sentence sentence, int token, SentenceScan? scan)
    {
        if (scan is null || scan.SegmentAt(token) is not (>= 0 and var segment))
        {
            return "";
        }

        var (first, last) = scan.TokensOf(scan.Segments[segment]);
        return last > first ? sentence.TextOf(first, last) : "";
    }

    static bool Fits(Actor actor, string[] kinds)
    {
        var kind = Array.IndexOf(kinds, actor.Kind) >= 0;
        var sectors = Array.Exists(kinds, item => char.IsUpper(item[0]));
        return kind && actor.Identity.Length > 0
            && (!sectors || actor.Kind is "group" || Array.IndexOf(kinds, actor.Sector) >= 0 || Array.IndexOf(kinds, actor.Country) >= 0);
    }

    /// <summary>Whether "the" or "this" stands before a noun that nothing else tells apart.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="token">The noun.</param>
    /// <param name="scan">Tells which words make one title with it: "field marshal"; null where it is no title.</param>
    public static bool IsDefinite(Sentence sentence, int token, SentenceScan? scan = null)
    {
        var title = scan?.SegmentAt(token) ?? -1;
        var definite = false;
        foreach (var child in sentence.Children(token))
        {
            var relation = sentence[child].Relation;
            if (relation == Relation.Det)
            {
                definite |= sentence[child].Form is "the" or "The" or "this" or "This" or "that" or "That";
            }
            else if (child < token && !(title >= 0 && scan!.SegmentAt(child) == title) && (relation is Relation.Compound or Relation.NmodPoss or Relation.Nummod || char.IsUpper(sentence[child].Form[0])))
            {
                return false;
            }
            else if (child > token && (relation is Relation.AclRelcl or Relation.Acl or Relation.Appos || (relation == Relation.Nmod && !IsLoose(sentence, child))))
            {
                return false;
            }
        }

        return definite;
    }

    // "The general at the Pentagon": where he was does not tell him apart, and often hangs on the verb in truth.
    static bool IsLoose(Sentence sentence, int modifier) =>
        sentence.Child(modifier, Relation.Case) is >= 0 and var mark && sentence[mark].Lemma is not ("of" or "from" or "for" or "in" or "behind");

    static bool IsPerson(Remembered mention) => mention.Mention.Actor.Kind == "person" || mention.Gender.Length > 0
        || (mention.Mention.Actor.Kind is "office" && !mention.IsPlural && !mention.IsBody);

    static bool IsCollective(Remembered mention) => mention.Mention.Actor.Kind is "group" or "people" or "party" or "force";
}
