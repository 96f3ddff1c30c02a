using Entente.Language;

namespace Entente.Coding;

/// <summary>The clauses of one sentence, each built when first asked for. Not for use by several threads at once.</summary>
public sealed class SentenceFrames
{
    readonly Clause?[] clauses;
    readonly string[] lemmas;

    /// <summary>Prepares the clauses of a sentence.</summary>
    public SentenceFrames(Sentence sentence, FrameWords words)
    {
        ArgumentNullException.ThrowIfNull(sentence);
        ArgumentNullException.ThrowIfNull(words);
        Sentence = sentence;
        Words = words;
        clauses = new Clause?[sentence.Count];
        lemmas = new string[sentence.Count];
        for (var i = 0; i < lemmas.Length; i++)
        {
            lemmas[i] = sentence[i].Lemma.ToLowerInvariant();
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
        foreach (var conjunct in Sentence.Children(token, Relation.Conj))
        {
            if (IsNominal(conjunct) == IsNominal(token) && !HasNegation(conjunct))
            {
                yield return conjunct;
            }
        }
    }

    /// <summary>The kind of predicate that a token can be.</summary>
    public PredicateKind KindOf(int token) => Sentence[token].Upos switch
    {
        Upos.Verb or Upos.Aux => PredicateKind.Verb,
        Upos.Noun or Upos.Propn => PredicateKind.Noun,
        Upos.Adj => PredicateKind.Adjective,
        _ => PredicateKind.None,
    };

    internal bool IsNominal(int token) => Sentence[token].Upos is Upos.Noun or Upos.Propn or Upos.Pron or Upos.Num or Upos.Adj or Upos.X or Upos.Sym or Upos.Det;

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
        PredicateKind.Verb => VerbFrame.Build(this, token, PredicateKind.Verb),
        PredicateKind.Adjective => VerbFrame.Build(this, token, PredicateKind.Adjective),
        PredicateKind.Noun => NounFrame.Build(this, token),
        _ => new Clause(token, PredicateKind.None, false, []),
    };
}
