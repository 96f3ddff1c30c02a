using Entente.Language;

namespace Entente.Coding;

/// <summary>Looks through nouns that stand for another: "dozens of rebels", "a package of sanctions", "aid deliveries".</summary>
static class Transparency
{
    /// <summary>The words that a transparent noun stands for: what follows "of", "in" or "worth of", and the nouns that modify it.</summary>
    public static IEnumerable<int> Inner(SentenceFrames frames, int token)
    {
        var sentence = frames.Sentence;
        foreach (var child in sentence.Children(token).ToArray())
        {
            var inner = sentence[child].Relation switch
            {
                Relation.Nmod or Relation.Obl => Prepositions.RoleOf(frames, child) is Role.Of or Role.In or Role.On,
                Relation.Compound or Relation.Amod or Relation.Conj or Relation.NmodUnmarked => true,
                _ => false,
            };
            if (inner)
            {
                yield return child;
            }
        }
    }
}
