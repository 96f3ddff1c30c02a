namespace Entente.Language.Coreference;

/// <summary>A phrase that a pronoun or definite noun may mean.</summary>
public sealed class Antecedent
{
    readonly Func<string> tell;

    internal Antecedent(Phrase phrase, double probability, Func<string> tell) => (Phrase, Probability, this.tell) = (phrase, probability, tell);

    /// <summary>The phrase, the latest of its entity.</summary>
    public Phrase Phrase { get; }

    /// <summary>How likely, 0 to 1, its entity's phrases taken together.</summary>
    public double Probability { get; }

    /// <summary>What spoke for it most, for a person to read; put into words when asked for.</summary>
    public string Reason => tell();
}

/// <summary>A pronoun or definite noun and what it may mean.</summary>
/// <param name="Phrase">The referring phrase.</param>
/// <param name="Kind">Its class: he, she, it, they, noun.</param>
/// <param name="Candidates">Those that it may mean, likeliest first; each of another entity.</param>
/// <param name="IsResolved">Whether the first is likely enough to be taken for the answer.</param>
public sealed record Reference(Phrase Phrase, string Kind, IReadOnlyList<Antecedent> Candidates, bool IsResolved)
{
    /// <summary>The answer; null if the word is not resolved.</summary>
    public Antecedent? Antecedent => IsResolved ? Candidates[0] : null;
}

/// <summary>The references of a text.</summary>
/// <param name="References">In text order.</param>
public sealed record ReferenceChain(IReadOnlyList<Reference> References)
{
    readonly Dictionary<(int Sentence, int Token), Reference> byToken = References.ToDictionary(r => (r.Phrase.Sentence, r.Phrase.Head));

    /// <summary>The reference whose head is a token; null if it is none.</summary>
    public Reference? At(int sentence, int token) => byToken.GetValueOrDefault((sentence, token));
}
