namespace Entente.Coding;

/// <summary>What a condition asks of an argument: its word, or what it refers to. The alternatives are joined by or.</summary>
/// <param name="Words">Words and classes together.</param>
/// <param name="Kinds">Kinds of mention, any of which will do.</param>
/// <param name="Any">Whether any argument will do.</param>
public sealed record NodeTest(LemmaClass Words, MentionKinds Kinds, bool Any)
{
    const int Deepest = 3;

    /// <summary>Whether the token passes. A noun that stands for another ("a package of sanctions", "aid package") passes where the other does.</summary>
    public bool Passes(SentenceFrames frames, MentionMap mentions, int token)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        return Any || (Kinds != MentionKinds.None && IsKind(frames, mentions, token)) || Reads(frames, token, 0);
    }

    bool IsKind(SentenceFrames frames, MentionMap mentions, int token)
    {
        foreach (var mention in mentions.Of(frames, token))
        {
            if ((mention.Kinds & Kinds) != 0)
            {
                return true;
            }
        }

        return false;
    }

    bool Reads(SentenceFrames frames, int token, int depth)
    {
        if (Words.Contains(frames, token))
        {
            return true;
        }

        if (depth >= Deepest || !frames.Words.Transparent.Contains(frames, token))
        {
            return false;
        }

        foreach (var inner in Transparency.Inner(frames, token))
        {
            if (Reads(frames, inner, depth + 1))
            {
                return true;
            }
        }

        return false;
    }
}
