namespace Entente.Analysis;

/// <summary>A part of a brief.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Findings">Its sentences.</param>
public sealed record Section(string Title, IReadOnlyList<Finding> Findings)
{
    /// <summary>The sentences by paragraph.</summary>
    public IReadOnlyList<IReadOnlyList<Finding>> Paragraphs
    {
        get
        {
            var paragraphs = new List<List<Finding>>();
            foreach (var finding in Findings)
            {
                if (finding.BeginsParagraph || paragraphs.Count == 0)
                {
                    paragraphs.Add([]);
                }

                paragraphs[^1].Add(finding);
            }

            return paragraphs;
        }
    }
}
