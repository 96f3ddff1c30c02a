namespace Entente.Language;

/// <summary>A sentence and its dependency tree.</summary>
public sealed partial class Sentence
{
    readonly string documentText;
    readonly Token[] tokens;
    readonly int[] childStarts;
    readonly int[] children;
    string? text;

    /// <summary>Makes a sentence of the document whose text is <paramref name="documentText"/>.</summary>
    /// <param name="documentText">The whole text that the offsets count in.</param>
    /// <param name="index">The sentence's place in the document, from 0.</param>
    /// <param name="tokens">Its tokens, at least one; their indices run from 0.</param>
    /// <param name="names">The names found in it.</param>
    /// <exception cref="ArgumentException">There is no token, a head lies outside the sentence, or heads go round in a circle.</exception>
    public Sentence(string documentText, int index, IReadOnlyList<Token> tokens, IReadOnlyList<NamedSpan>? names = null)
    {
        ArgumentNullException.ThrowIfNull(documentText);
        ArgumentNullException.ThrowIfNull(tokens);
        if (tokens.Count == 0)
        {
            throw new ArgumentException("A sentence has at least one token.", nameof(tokens));
        }

        this.documentText = documentText;
        this.tokens = tokens as Token[] ?? [.. tokens];
        Index = index;
        Names = names ?? [];
        (childStarts, children) = ChildrenOf(this.tokens);
        Root = Math.Max(0, Array.FindIndex(this.tokens, token => token.Head < 0));
        if (HasCircle())
        {
            throw new ArgumentException($"The heads of sentence {index} go round in a circle.", nameof(tokens));
        }
    }

    /// <summary>Its place in the document, from 0.</summary>
    public int Index { get; }

    /// <summary>The first UTF-16 code unit in the document's text.</summary>
    public int Start => tokens[0].Start;

    /// <summary>The code unit after the last.</summary>
    public int End => tokens[^1].End;

    /// <summary>The words, in order.</summary>
    public IReadOnlyList<Token> Tokens => tokens;

    /// <summary>The number of tokens.</summary>
    public int Count => tokens.Length;

    /// <summary>The token at a place, from 0.</summary>
    public Token this[int token] => tokens[token];

    /// <summary>The names found in the sentence, in order.</summary>
    public IReadOnlyList<NamedSpan> Names { get; }

    /// <summary>The sentence as it stands in the text.</summary>
    public string Text => text ??= documentText[Start..End];

    /// <summary>The index of the token that depends on nothing.</summary>
    public int Root { get; }

    /// <summary>The tokens that depend on <paramref name="token"/>, in the order of the sentence.</summary>
    public ReadOnlySpan<int> Children(int token) =>
        children.AsSpan(childStarts[token], childStarts[token + 1] - childStarts[token]);

    /// <summary>The tokens that depend on <paramref name="token"/> by <paramref name="relation"/>, in order.</summary>
    public IEnumerable<int> Children(int token, Relation relation)
    {
        for (var i = childStarts[token]; i < childStarts[token + 1]; i++)
        {
            if (tokens[children[i]].Relation == relation)
            {
                yield return children[i];
            }
        }
    }

    /// <summary>The first token that depends on <paramref name="token"/> by <paramref name="relation"/>, or -1.</summary>
    public int Child(int token, Relation relation)
    {
        foreach (var child in Children(token))
        {
            if (tokens[child].Relation == relation)
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The first and last token of all that hangs on <paramref name="token"/>, itself included.</summary>
    public (int First, int Last) Subtree(int token)
    {
        var (first, last) = (token, token);
        var open = new Stack<int>([token]);
        while (open.TryPop(out var next))
        {
            (first, last) = (Math.Min(first, next), Math.Max(last, next));
            foreach (var child in Children(next))
            {
                open.Push(child);
            }
        }

        return (first, last);
    }

    /// <summary>The head of <paramref name="token"/>, the head of that, and so on to the root.</summary>
    public IEnumerable<int> Ancestors(int token)
    {
        var steps = 0;
        for (var head = tokens[token].Head; head >= 0 && steps < tokens.Length; head = tokens[head].Head, steps++)
        {
            yield return head;
        }
    }

    /// <summary>The text from the first to the last of a run of tokens.</summary>
    public string TextOf(int first, int last) => documentText[tokens[first].Start..tokens[last].End];

    bool HasCircle()
    {
        var (reached, open) = (new int[tokens.Length], 0);
        foreach (var token in tokens)
        {
            if (token.Head < 0)
            {
                reached[open++] = token.Index;
            }
        }

        for (var next = 0; next < open; next++)
        {
            foreach (var child in Children(reached[next]))
            {
                reached[open++] = child;
            }
        }

        return open < tokens.Length;
    }

    static (int[] Starts, int[] Children) ChildrenOf(Token[] tokens)
    {
        var starts = new int[tokens.Length + 1];
        foreach (var token in tokens)
        {
            if (token.Head >= tokens.Length || token.Head == token.Index)
            {
                throw new ArgumentException($"Token {token.Index} has the head {token.Head}, outside its sentence or itself.", nameof(tokens));
            }

            if (token.Head >= 0)
            {
                starts[token.Head + 1]++;
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var next = starts.AsSpan(0, tokens.Length).ToArray();
        var children = new int[starts[^1]];
        foreach (var token in tokens)
        {
            if (token.Head >= 0)
            {
                children[next[token.Head]++] = token.Index;
            }
        }

        return (starts, children);
    }
}
