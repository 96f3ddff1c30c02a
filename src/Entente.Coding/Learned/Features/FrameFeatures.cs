namespace Entente.Coding.Learned;

/// <summary>
/// The predicates around the pair in logical roles, by lemma and by word class: who does it, to whom, how it stands; passives, relative
/// clauses and control are undone, so that one way of saying it teaches the others.
/// </summary>
sealed class FrameFeatures(PairView view, FeatureWords words, FeatureSet features)
{
    readonly SentenceFrames frames = view.Frames;
    readonly uint countries = FeatureHash.Of(view.Countries);
    readonly List<uint> classes = [];
    readonly List<uint> others = [];

    /// <summary>Adds them.</summary>
    public void Add(PairTokens pair)
    {
        for (var token = 0; token < frames.Sentence.Count; token++)
        {
            if (view.IsMention(token))
            {
                continue;
            }

            AddClasses(token, pair);
            if (frames.KindOf(token) is not PredicateKind.None and var kind)
            {
                AddPredicate(token, kind);
            }
        }

        if (pair.Path is { } path && path.Sentence == frames.Sentence)
        {
            AddTop(path);
            AddPath(path);
        }
    }

    void AddClasses(int token, PairTokens pair)
    {
        words.Classes.Find(frames, token, classes);
        if (classes.Count == 0)
        {
            return;
        }

        var start = frames.Sentence[token].Start;
        var (first, second) = (Math.Min(view.Source.Span.Start, view.Target.Span.Start), Math.Max(view.Source.Span.Start, view.Target.Span.Start));
        var zone = (start < first ? 4u : start < second ? 8u : 16u) + (pair.SourceAt < pair.TargetAt ? 1u : 2u);
        foreach (var name in classes)
        {
            features.Add("class", name);
            features.Add("class-zone", name, zone);
        }
    }

    void AddPredicate(int token, PredicateKind kind)
    {
        var clause = frames.Of(token);
        var (source, target) = (RoleOf(clause, view.Source), RoleOf(clause, view.Target));
        var (wideSource, wideTarget) = (source != 0 ? source : InnerRoleOf(clause, view.Source), target != 0 ? target : InnerRoleOf(clause, view.Target));
        if (wideSource == 0 && wideTarget == 0)
        {
            return;
        }

        var lemma = FeatureHash.Of(frames.Lemma(token));
        var own = (uint)words.Standings.Of(frames, token).Own + 1;
        var sides = (wideSource != 0 ? 1u : 0) + (wideTarget != 0 ? 2u : 0);
        features.Add("frame", lemma, wideSource, wideTarget);
        features.Add("frame-roles", (uint)kind, wideSource, wideTarget);
        features.Add("frame-sides", lemma, sides);
        features.Add("frame-own", lemma, own);
        features.Add("frame-stands", own, wideSource, wideTarget);
        AddSide("frame-s", lemma, source);
        AddSide("frame-t", lemma, target);
        AddSide("frame-s2", lemma, wideSource);
        AddSide("frame-t2", lemma, wideTarget);
        words.Classes.Find(frames, token, classes);
        foreach (var name in classes)
        {
            features.Add("act", name, wideSource, wideTarget);
            features.Add("act-s", name, wideSource);
            features.Add("act-t", name, wideTarget);
            features.Add("act-sides", name, sides);
            features.Add("act-own", name, own, sides);
            features.Add("act-stands", name, own);
            features.Add("act-same", name, countries, sides);
        }

        AddThings(clause);
    }

    // A class of act on a class of thing.
    void AddThings(Clause clause)
    {
        foreach (var argument in clause.Arguments)
        {
            if (classes.Count == 0 || view.IsMention(argument.Token) || !IsThing(argument.Role))
            {
                continue;
            }

            words.Classes.Find(frames, argument.Token, others);
            foreach (var thing in others)
            {
                foreach (var act in classes)
                {
                    features.Add("act-on", act, (uint)argument.Role, thing);
                }
            }
        }
    }

    void AddSide(string template, uint lemma, uint role)
    {
        if (role != 0)
        {
            features.Add(template, lemma, role);
        }
    }

    void AddTop(PairPath path)
    {
        var standing = words.Standings.Of(frames, path.Top);
        var (own, lemma) = ((uint)standing.Own + 1, FeatureHash.Of(frames.Lemma(path.Top)));
        var (source, target) = (PathFeatures.Relations(path, path.SourceWay), PathFeatures.Relations(path, path.TargetWay));
        var (sourceSector, targetSector) = (FeatureHash.Of(view.Source.Actor.Sector), FeatureHash.Of(view.Target.Actor.Sector));
        features.Add("top-own", own);
        features.Add("top-stands", (uint)standing.Auxiliary + 1, standing.IsSaid ? 1u : 2u);
        features.Add("top-own-word", lemma, own);
        features.Add("top-own-ways", own, source, target);
        features.Add("top-same", lemma, countries);
        features.Add("top-s", lemma, sourceSector);
        features.Add("top-t", lemma, targetSector);
        words.Classes.Find(frames, path.Top, classes);
        foreach (var name in classes)
        {
            features.Add("top-class", name, source, target);
            features.Add("top-class-own", name, own);
            features.Add("top-class-same", name, countries);
            features.Add("top-class-s", name, countries, sourceSector);
            features.Add("top-class-t", name, FeatureHash.Of(view.Target.Actor.Kind), targetSector);
        }
    }

    void AddPath(PairPath path)
    {
        foreach (var token in path.SourceWay.Concat(path.TargetWay))
        {
            words.Classes.Find(frames, token, classes);
            foreach (var name in classes)
            {
                features.Add("path-class", name, token == path.Top ? 1u : 2u);
            }

            if (token == path.Top || frames.KindOf(token) != PredicateKind.Verb)
            {
                continue;
            }

            var own = (uint)words.Standings.Of(frames, token).Own + 1;
            features.Add("path-own", FeatureHash.Of(frames.Lemma(token)), own);
            foreach (var name in classes)
            {
                features.Add("path-class-own", name, own);
            }
        }
    }

    static bool IsThing(Role role) => role is Role.Obj or Role.Xcomp or Role.Ccomp or Role.Prt or Role.To or Role.With or Role.On or Role.For
        or Role.Against or Role.In or Role.From or Role.Of;

    // 0 for none: the role that a mention has in the clause.
    static uint RoleOf(Clause clause, PairSide side)
    {
        foreach (var argument in clause.Arguments)
        {
            if (side.Has(argument.Token))
            {
                return (uint)argument.Role + 1;
            }
        }

        return 0;
    }

    // The role of a mention within an argument: "of" in the object of "condemned the invasion of Ukraine".
    uint InnerRoleOf(Clause clause, PairSide side)
    {
        foreach (var argument in clause.Arguments)
        {
            if (view.IsMention(argument.Token) || frames.KindOf(argument.Token) == PredicateKind.None)
            {
                continue;
            }

            if (RoleOf(frames.Of(argument.Token), side) is not 0 and var inner)
            {
                return (((uint)argument.Role + 1) << 8) + inner;
            }
        }

        return 0;
    }
}
