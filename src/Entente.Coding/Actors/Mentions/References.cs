using Entente.Language;

namespace Entente.Coding;

/// <summary>Finds whom pronouns and phrases such as "the group" mean.</summary>
sealed class References
{
    const int PronounReach = 2;
    const int NounReach = 4;

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
            "they" or "them" or "their" or "themselves" or "theirs" => mention => !IsPerson(mention) && (mention.IsPlural || IsCollective(mention)),
            "it" or "its" or "itself" => mention => !IsPerson(mention) && !mention.IsPlural,
            _ => null,
        };
        return fits is null ? null : memory.Find(sentence.Index, token, PronounReach, fits);
    }

    /// <summary>Whom "the group" means; null if the noun does not refer back or nobody fits.</summary>
    public Remembered? OfNoun(Sentence sentence, int token, MentionMemory memory)
    {
        if (!nouns.TryGetValue(sentence[token].Form.ToLowerInvariant(), out var kinds) || !IsDefinite(sentence, token))
        {
            return null;
        }

        return memory.Find(sentence.Index, token, NounReach, mention => Fits(mention.Mention.Actor, kinds));
    }

    /// <summary>Whether "both countries", "the two sides" stands there.</summary>
    public static bool MeansBoth(Sentence sentence, int token)
    {
        if (sentence[token].Lemma is not ("country" or "side" or "nation" or "neighbour" or "neighbor" or "state" or "government" or "party" or "rival" or "ally"))
        {
            return false;
        }

        foreach (var child in sentence.Children(token))
        {
            if (child < token && sentence[child].Lemma is "two" or "both")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether "both ..." means states only.</summary>
    public static bool AreStates(Sentence sentence, int token) =>
        sentence[token].Lemma is "country" or "nation" or "neighbour" or "neighbor" or "state" or "government";

    static bool Fits(Actor actor, string[] kinds)
    {
        var kind = Array.IndexOf(kinds, actor.Kind) >= 0;
        var sectors = Array.Exists(kinds, item => char.IsUpper(item[0]));
        return kind && actor.Identity.Length > 0
            && (!sectors || actor.Kind is "group" || Array.IndexOf(kinds, actor.Sector) >= 0 || Array.IndexOf(kinds, actor.Country) >= 0);
    }

    /// <summary>Whether "the" or "this" stands before a noun that nothing else tells apart.</summary>
    public static bool IsDefinite(Sentence sentence, int token)
    {
        var definite = false;
        foreach (var child in sentence.Children(token))
        {
            var relation = sentence[child].Relation;
            if (relation == Relation.Det)
            {
                definite |= sentence[child].Form is "the" or "The" or "this" or "This" or "that" or "That";
            }
            else if (child < token && (relation is Relation.Compound or Relation.NmodPoss or Relation.Nummod || char.IsUpper(sentence[child].Form[0])))
            {
                return false;
            }
            else if (child > token && relation is Relation.Nmod or Relation.AclRelcl or Relation.Acl or Relation.Appos)
            {
                return false;
            }
        }

        return definite;
    }

    static bool IsPerson(Remembered mention) => mention.Mention.Actor.Kind == "person" || mention.Gender.Length > 0
        || (mention.Mention.Actor.Kind is "office" && !mention.IsPlural && !mention.IsBody);

    static bool IsCollective(Remembered mention) => mention.Mention.Actor.Kind is "group" or "people" or "party" or "force";
}
