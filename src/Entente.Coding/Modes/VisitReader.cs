namespace Entente.Coding;

/// <summary>A meeting in the country of one party is a visit of the other ("met Pakistan's foreign minister in Islamabad"); elsewhere it has no direction. Where three or more states meet it is multilateral.</summary>
static class VisitReader
{
    const string VisitCode = "042";

    /// <summary>The act with direction and mode where its place decides them.</summary>
    public static CodedAct Apply(CodedAct act, SentenceFrames frames, MentionMap mentions)
    {
        if (act.Type != EventType.Consult || act.Mode is not "" || act.Match.Rule.Source.Form != SideForm.Both || act.Targets.Count > 0)
        {
            return act;
        }

        if (act.Sources.Select(s => s.Mention.Actor.Country).Where(c => c.Length > 0).Distinct(StringComparer.Ordinal).Count() > 2)
        {
            return act with { Mode = "multilateral" };
        }

        foreach (var argument in act.Match.Clause.Arguments)
        {
            var country = argument.Role switch
            {
                Role.In or Role.At => CountryOf(frames, mentions, argument.Token),
                Role.On or Role.During => VisitedBy(frames, mentions, argument.Token),
                _ => "",
            };
            if (country.Length == 0)
            {
                continue;
            }

            var hosts = act.Sources.Where(s => s.Mention.Actor.Country == country).ToList();
            var guests = act.Sources.Where(s => s.Mention.Actor.Country != country).ToList();
            return hosts.Count == 0 || guests.Count == 0 ? act : act with { Sources = guests, Targets = hosts, Mode = "visit", Cameo = VisitCode };
        }

        return act;
    }

    /// <summary>"met him on a visit to France".</summary>
    static string VisitedBy(SentenceFrames frames, MentionMap mentions, int token)
    {
        if (frames.Lemma(token) is not ("visit" or "trip" or "tour"))
        {
            return "";
        }

        var place = frames.Of(token)[Role.To];
        return place < 0 ? "" : CountryOf(frames, mentions, place);
    }

    static string CountryOf(SentenceFrames frames, MentionMap mentions, int token)
    {
        foreach (var mention in mentions.Of(frames, token))
        {
            if ((mention.Kinds & MentionKinds.Place) != 0 && Actor.IsState(mention.Mention.Actor.Country))
            {
                return mention.Mention.Actor.Country;
            }
        }

        return "";
    }
}
