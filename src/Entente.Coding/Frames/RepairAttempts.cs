using Entente.Language;

namespace Entente.Coding;

/// <summary>Tries repairs of one sentence's tree; a change that leaves no tree is taken back.</summary>
sealed class RepairAttempts(Token[] tokens)
{
    // As the tokens were after the last change that stayed: copied once, not for each word that is looked at.
    Token[]? before;

    /// <summary>Tries a repair at a token; whether it changed anything for good. No other may change the tokens meanwhile.</summary>
    public bool Try(int at, Func<Token[], int, bool>? mend)
    {
        if (mend is null)
        {
            return false;
        }

        before ??= [.. tokens];
        if (!mend(tokens, at))
        {
            return false;
        }

        if (IsTree())
        {
            before = null;
            return true;
        }

        before.CopyTo(tokens, 0);
        return false;
    }

    bool IsTree() => tokens.Count(t => t.Head < 0) == 1 && Array.TrueForAll(tokens, t => !IsCycle(t.Index));

    bool IsCycle(int token)
    {
        var steps = 0;
        for (var at = token; at >= 0; at = tokens[at].Head)
        {
            if (++steps > tokens.Length)
            {
                return true;
            }
        }

        return false;
    }
}
