using Entente.Language;

namespace Entente.Coding.Learned;

/// <summary>The learned layer's answer to how an act stands, over what the tables of governing words say. Immutable; any number of threads may use one.</summary>
/// <param name="network">Answers with one of <see cref="Classes"/>.</param>
/// <param name="standings">Reads the tables.</param>
sealed class StandingClassifier(PairNetwork network, StandingReader standings)
{
    const int MostSayings = 3;

    static readonly AuxiliaryMode[] Modes = [AuxiliaryMode.None, AuxiliaryMode.Historical, AuxiliaryMode.Future, AuxiliaryMode.Hypothetical, AuxiliaryMode.Negation];

    /// <summary>Names of the classes of the network, in its order.</summary>
    public static IReadOnlyList<string> Classes { get; } = ["", .. Modes[1..].Select(m => m.ToNames()[0])];

    /// <summary>The network, to be written.</summary>
    public PairNetwork Network => network;

    /// <summary>How an act stands, and how sure that is.</summary>
    /// <param name="frames">The clauses of the sentence.</param>
    /// <param name="predicate">The token that tells the act.</param>
    /// <param name="type">What the act is.</param>
    /// <param name="given">How its rule has it stand; null where no rule told it.</param>
    public (AuxiliaryMode Mode, double Sure) Of(SentenceFrames frames, int predicate, EventType type, AuxiliaryMode? given)
    {
        var features = new FeatureSet();
        StandingFeatures.Extract(frames, predicate, type, given, standings.Of(frames, predicate), features);
        var answer = network.Answer(features.Hashes)[0];
        var best = Array.IndexOf(answer, answer.Max());
        return (Modes[best], answer[best]);
    }

    /// <summary>How the act of a given pair stands: that of the rule that joins the two, else of the word that governs both.</summary>
    public AuxiliaryMode Of(IReadOnlyList<PairView> views, EventType type)
    {
        var view = views.FirstOrDefault(v => v.Source.Head >= 0 && v.Target.Head >= 0) ?? views.FirstOrDefault(v => v.Source.Head >= 0 || v.Target.Head >= 0);
        return view is null || PredicateOf(view, type) is not { } told ? AuxiliaryMode.None : Of(view.Frames, told.Token, type, told.Given).Mode;
    }

    /// <summary>The token that tells the act between two mentions, and how the rule that found it has it stand; null where the sentence has no word for it.</summary>
    internal static (int Token, AuxiliaryMode? Given)? PredicateOf(PairView view, EventType type)
    {
        var joining = view.Acts.FirstOrDefault(a => view.Joined(a) is "st" or "both");
        if (joining is not null)
        {
            return (joining.Predicate, joining.Auxiliary);
        }

        var path = view.Source.Head >= 0 && view.Target.Head >= 0 ? PairPath.Between(view.Frames.Sentence, view.Source.Head, view.Target.Head) : null;
        var top = path is null ? -1 : Deepest(view, path);
        for (var steps = 0; top >= 0 && view.IsMention(top) && steps < view.Frames.Sentence.Count; steps++)
        {
            top = view.Frames.Sentence[top].Head;
        }

        return top >= 0 ? (IsSaying(type) ? top : Content(view.Frames, top), null) : view.Frames.Sentence.Count > 0 ? (view.Frames.Sentence.Root, null) : null;
    }

    static bool IsSaying(EventType type) =>
        type is EventType.Accuse or EventType.Request or EventType.Reject or EventType.Threaten or EventType.Agree or EventType.Support or EventType.Consult or EventType.Concede;

    // "Told the ministry that he will starve himself": who only says it does it in what is said.
    static int Content(SentenceFrames frames, int verb)
    {
        for (var steps = 0; steps < MostSayings && frames.Words.Speech.Contains(frames, verb) && frames.Sentence.Child(verb, Relation.Ccomp) is >= 0 and var said; steps++)
        {
            verb = said;
        }

        return verb;
    }

    // "Plans to chide Bissau", "is expected to say no to the purchase": of the words above the affected mention the lowest that the acting one is the subject of.
    static int Deepest(PairView view, PairPath path)
    {
        foreach (var token in path.TargetWay)
        {
            if (view.IsMention(token) || view.Frames.KindOf(token) is PredicateKind.None)
            {
                continue;
            }

            foreach (var argument in view.Frames.Of(token).Arguments)
            {
                if (argument.Role is Role.Subj or Role.By && view.Source.Has(argument.Token))
                {
                    return token;
                }
            }
        }

        return path.Top;
    }
}
