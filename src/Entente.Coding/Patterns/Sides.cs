namespace Entente.Coding;

/// <summary>Finds the mentions that stand on the two sides of a matched rule.</summary>
static class Sides
{
    /// <summary>The two sides and how far away they were found.</summary>
    public static (IReadOnlyList<PlacedMention> Sources, IReadOnlyList<PlacedMention> Targets, int Distance) Of(
        Rule rule, SentenceFrames frames, MentionMap mentions, Clause clause)
    {
        if (rule.Source.Form == SideForm.Both)
        {
            return (Together(rule.Source.Paths, frames, mentions, clause), [], 0);
        }

        var isNoun = clause.Kind == PredicateKind.Noun;
        var (sources, near) = First(PathsOf(rule.Source, isNoun ? SidePaths.NounSource : SidePaths.VerbSource), frames, mentions, clause, []);
        var (targets, far) = First(PathsOf(rule.Target, isNoun ? SidePaths.NounTarget : SidePaths.VerbTarget), frames, mentions, clause, sources);
        return (sources, targets, near + far);
    }

    static IReadOnlyList<RolePath> PathsOf(SidePaths side, IReadOnlyList<RolePath> fallback) => side.Form switch
    {
        SideForm.Default => fallback,
        SideForm.Nobody => [],
        _ => side.Paths,
    };

    static (List<PlacedMention> Found, int Distance) First(
        IReadOnlyList<RolePath> paths, SentenceFrames frames, MentionMap mentions, Clause clause, IReadOnlyList<PlacedMention> others)
    {
        var found = new List<PlacedMention>();
        foreach (var path in paths)
        {
            var (group, distance) = (-1, 0);
            foreach (var (token, argument, nearness) in path.Groups(frames, clause))
            {
                if (found.Count > 0 && argument != group)
                {
                    break;
                }

                if (Add(found, MentionOf(frames, mentions, token), others))
                {
                    (group, distance) = (argument, nearness + path.Steps.Count - 1);
                }
            }

            if (found.Count > 0)
            {
                return (found, distance);
            }
        }

        return (found, 0);
    }

    static List<PlacedMention> Together(IReadOnlyList<RolePath> paths, SentenceFrames frames, MentionMap mentions, Clause clause)
    {
        var found = new List<PlacedMention>();
        foreach (var path in paths)
        {
            if (found.Count >= 2 && path.Steps is not [Role.With or Role.Subj or Role.Between])
            {
                break;
            }

            foreach (var token in path.From(frames, clause))
            {
                Add(found, MentionOf(frames, mentions, token), [.. found]);
            }
        }

        return found;
    }

    static bool Add(List<PlacedMention> found, PlacedMention? mention, IReadOnlyList<PlacedMention> others)
    {
        if (mention is null || found.Contains(mention) || others.Any(other => Same(other, mention)))
        {
            return false;
        }

        found.Add(mention);
        return true;
    }

    static bool Same(PlacedMention one, PlacedMention other) => one.Mention.Span.Overlaps(other.Mention.Span);

    /// <summary>The mention that a token heads or belongs to, looking through nouns that stand for another.</summary>
    static PlacedMention? MentionOf(SentenceFrames frames, MentionMap mentions, int token)
    {
        if (mentions.At(token) is { } mention)
        {
            return mention;
        }

        if (frames.Words.Transparent.Contains(frames.Lemma(token)))
        {
            foreach (var inner in Transparency.Inner(frames, token))
            {
                if (mentions.At(inner) is { } behind)
                {
                    return behind;
                }
            }
        }

        return null;
    }
}
