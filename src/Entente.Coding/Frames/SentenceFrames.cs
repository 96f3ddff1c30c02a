using Entente.Language;

namespace Entente.Coding;

/// <summary>The clauses of one sentence, each built when first asked for. Not for use by several threads at once.</summary>
public sealed class SentenceFrames
{
    readonly Clause?[] clauses;
    readonly string[] lemmas;
    readonly bool[] verbal;

    /// <summary>Prepares the clauses of a sentence.</summary>
    public SentenceFrames(Sentence sentence, FrameWords words)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(words);
        Sentence = sentence;
        Words = words;
        clauses = new Clause?[sentence.Count];
        lemmas = new string[sentence.Count];
        verbal = new bool[sentence.Count];
        for (var i = 0; i < lemmas.Length; i++)
        {
            if (sentence[i].Relation is Relation.Obj or Relation.Iobj or Relation.CompoundPrt or Relation.Aux or Relation.AuxPass or Relation.NsubjPass && sentence[i].Head >= 0)
            {
                verbal[sentence[i].Head] = true;
            }
        }

        for (var i = 0; i < lemmas.Length; i++)
        {
            lemmas[i] = LemmaOf(sentence[i], KindOf(i), words.Repair);
        }

        Subjects = new(this);
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>The words that decide how clauses are read.</summary>
    public FrameWords Words { get; }

    internal Subjects Subjects { get; }

    /// <summary>The lemma of a token in lower case.</summary>
    public string Lemma(int token) => lemmas[token];

    /// <summary>The clause whose predicate is <paramref name="token"/>.</summary>
    public Clause Of(int token) => clauses[token] ??= Build(token);

    /// <summary>The token and what is joined to it by and, or: "the ministers of X and Y and Z" gives X, Y and Z. Negated conjuncts ("but not Z") are left out.</summary>
    public IEnumerable<int> WithConjuncts(int token)
    {
        yield return token;
        foreach (var conjunct in ConjunctsOf(token, token, 0))
        {
            yield return conjunct;
        }
    }

    IEnumerable<int> ConjunctsOf(int token, int first, int depth)
    {
        if (depth > 6)
        {
            yield break;
        }

        foreach (var child in Sentence.Children(token, Relation.Conj))
        {
            var isWord = Sentence[child].Upos == Upos.Cconj;
            if (!isWord && (IsNominal(child) != IsNominal(first) || HasNegation(child)))
            {
                continue;
            }

            if (!isWord)
            {
                yield return child;
            }

            foreach (var further in ConjunctsOf(child, first, depth + 1))
            {
                yield return further;
            }
        }
    }

    /// <summary>The kind of predicate that a token can be. A noun with an object or an auxiliary is a verb that the tagger mistook.</summary>
    public PredicateKind KindOf(int token) => Sentence[token].Upos switch
    {
        Upos.Verb when IsGerundNoun(token) => PredicateKind.Noun,
        Upos.Verb or Upos.Aux => PredicateKind.Verb,
        Upos.Noun or Upos.Propn or Upos.Adj when IsMistagged(token) => PredicateKind.Verb,
        Upos.Noun or Upos.Propn => PredicateKind.Noun,
        Upos.Adj => PredicateKind.Adjective,
        _ => PredicateKind.None,
    };

    /// <summary>Whether the tagger took a verb for a noun or an adjective.</summary>
    internal bool IsMistagged(int token) => verbal[token] && Sentence[token].Upos is Upos.Noun or Upos.Propn or Upos.Adj && Sentence.Child(token, Relation.Cop) < 0;

    static string LemmaOf(Token token, PredicateKind kind, LemmaRepair? repair)
    {
        var lemma = token.Upos == Upos.Sym && token.Form[^1] is '$' or '€' or '£' or '¥' ? "dollar" : token.Lemma.ToLowerInvariant();
        if (repair is null)
        {
            return lemma;
        }

        return kind switch
        {
            PredicateKind.Verb => repair.Verb(token.Form.ToLowerInvariant(), lemma),
            PredicateKind.Noun when token.Upos == Upos.Verb => token.Form.ToLowerInvariant(),
            PredicateKind.Noun => repair.Noun(lemma, token.Form.ToLowerInvariant()),
            _ => lemma,
        };
    }

    /// <summary>"Fighting between them resumed": a gerund that stands where a noun does.</summary>
    bool IsGerundNoun(int token) =>
        Sentence[token].Xpos == "VBG" && Sentence[token].Relation.Universal() is Relation.Nsubj or Relation.Csubj or Relation.Obj or Relation.Obl or Relation.Nmod
        && !verbal[token] && Sentence.Child(token, Relation.Nsubj) < 0;

    internal bool IsNominal(int token) => Sentence[token].Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Adj or Upos.X or Upos.Sym or Upos.Det;

    /// <summary>Whether the clause is an infinitive with to.</summary>
    internal bool HasInfinitive(int token)
    {
        foreach (var child in Sentence.Children(token))
        {
            if (Sentence[child].Relation == Relation.Mark && lemmas[child] == "to")
            {
                return true;
            }
        }

        return false;
    }

    internal bool HasNegation(int token)
    {
        foreach (var child in Sentence.Children(token))
        {
            if (lemmas[child] is "not" or "n't" or "never" && Sentence[child].Relation is Relation.Advmod or Relation.Cc or Relation.Det)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first conjunct of the coordination that a token belongs to; the token itself if there is none.</summary>
    internal int FirstConjunct(int token)
    {
        for (var steps = 0; Sentence[token].Relation == Relation.Conj && steps < Sentence.Count; steps++)
        {
            token = Sentence[token].Head;
        }

        return token;
    }

    Clause Build(int token) => KindOf(token) switch
    {
        PredicateKind.Verb when Sentence[token].Relation == Relation.Cop => CopulaFrame.Build(this, token),
        PredicateKind.Verb => VerbFrame.Build(this, token, PredicateKind.Verb),
        PredicateKind.Adjective => VerbFrame.Build(this, token, PredicateKind.Adjective),
        PredicateKind.Noun => NounFrame.Build(this, token),
        _ => new Clause(token, PredicateKind.None, false, []),
    };
}
