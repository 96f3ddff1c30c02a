namespace Entente.Language.Conllu;

/// <summary>A sentence of a CoNLL-U file with everything that stands in it.</summary>
/// <param name="Comments">The lines that start with #, as they are.</param>
/// <param name="Rows">Words, multiword tokens and empty nodes, in order.</param>
public sealed record ConlluSentence(IReadOnlyList<string> Comments, IReadOnlyList<ConlluRow> Rows)
{
    /// <summary>The line of the file where the sentence starts, from 1; 0 where it was not read from one.</summary>
    public int Line { get; init; }

    /// <summary>How many empty lines follow; 1 in a well-formed file.</summary>
    public int EmptyLinesAfter { get; init; } = 1;

    /// <summary>The words of the tree, without multiword tokens and empty nodes.</summary>
    public IEnumerable<ConlluRow> Words => Rows.Where(row => row.IsWord);

    /// <summary>The value of a comment "# key = value", or null; a comment without a value gives "".</summary>
    public string? Comment(string key)
    {
        foreach (var comment in Comments)
        {
            var body = comment.AsSpan(1).Trim();
            if (body.StartsWith(key, StringComparison.Ordinal))
            {
                var rest = body[key.Length..].TrimStart();
                if (rest.IsEmpty || rest[0] == '=')
                {
                    return rest.TrimStart('=').Trim().ToString();
                }
            }
        }

        return null;
    }
}
