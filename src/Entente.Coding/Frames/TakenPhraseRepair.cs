using System.Collections.Frozen;
using Entente.Language;

namespace Entente.Coding;

/// <summary>
/// Hangs a phrase on the object before it where the noun takes that preposition, and not the verb: "ignored the invitation to the summit", "condemned the
/// strikes on Syria". The verb still finds it there (see <see cref="Prepositions.Borrow"/>).
/// </summary>
static class TakenPhraseRepair
{
    static readonly FrozenDictionary<string, FrozenSet<string>> Taken = new[]
    {
        ("on", "attack; strike; raid; assault; airstrike; bombing; bombardment; shelling; ban; sanction; embargo; tariff; restriction; curb; limit; pressure; war; crackdown; resolution; statement; deal; agreement; vote; claim; siege; blockade"),
        ("against", "attack; strike; offensive; operation; campaign; sanction; threat; war; protest; allegation; accusation; charge; case; lawsuit; complaint; measure; crime; violence; aggression; blockade; embargo"),
        ("for", "call; appeal; demand; request; plea; bid; push; proposal; plan; responsibility; support"),
        ("to", "invitation; visit; threat; response; reply; ambassador; envoy; objection; opposition; commitment; trip; access"),
        ("with", "talk; meeting; agreement; deal; treaty; pact; accord; tie; relation; ceasefire; truce; alliance; negotiation; summit; dialogue; border; contact; war; trade"),
        ("by", "attack; strike; raid; assault; bombing; shelling; killing; arrest; detention; seizure; decision; move; proposal; demand; claim; statement; visit; attempt; offer; violation; incursion; invasion; occupation; annexation"),
        ("between", "talk; meeting; agreement; deal; treaty; war; tie; relation; ceasefire; truce; dialogue; border; clash; trade"),
    }.ToFrozenDictionary(row => row.Item1, row => row.Item2.Split("; ").ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Mends the tokens in place; whether anything changed.</summary>
    public static bool Mend(Token[] tokens)
    {
        var changed = false;
        for (var at = 1; at + 1 < tokens.Length; at++)
        {
            changed |= tokens[at].Upos == Upos.Adp && tokens[at].Relation == Relation.Case && MendPhrase(tokens, at);
        }

        return changed;
    }

    static bool MendPhrase(Token[] tokens, int preposition)
    {
        var (noun, phrase) = (preposition - 1, tokens[preposition].Head);
        if (phrase <= preposition || tokens[phrase].Relation != Relation.Obl || tokens[noun] is not { Upos: Upos.Noun, Relation: Relation.Obj } || tokens[noun].Head != tokens[phrase].Head)
        {
            return false;
        }

        var isTaken = Taken.TryGetValue(tokens[preposition].Form, out var nouns) && nouns.Contains(tokens[noun].Lemma);
        if (!isTaken || IsTime(tokens[phrase]))
        {
            return false;
        }

        tokens[phrase] = tokens[phrase] with { Head = noun, Relation = Relation.Nmod };
        return true;
    }

    static bool IsTime(Token token) => token.Upos == Upos.Num || token.Form is "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday"
        || token.Lemma is "day" or "week" or "month" or "year" or "night" or "morning" or "evening" or "afternoon" or "weekend" or "hour" or "time" or "today" or "tomorrow";
}
