using Entente.Store;

namespace Entente.Tests.Support;

/// <summary>Plain, valid examples of the nouns, to change with <c>with</c>.</summary>
static class Some
{
    public static readonly ActorMention UnitedStates = State("USA", "United States", "the United States");
    public static readonly ActorMention Pakistan = State("PAK", "Pakistan", "Pakistan");
    public static readonly ActorMention India = State("IND", "India", "India");
    public static readonly ActorMention China = State("CHN", "China", "China");
    public static readonly ActorMention Ttp = Group("ttp", "Tehreek-e-Taliban Pakistan", "PAK");
    public static readonly ActorMention IsK = Group("is-k", "Islamic State-Khorasan", "IMG");

    public static ActorMention State(string code, string name, string words, string sector = "GOV") =>
        new(new(code, sector, code, name) { Kind = "state" }, words, default, "a state's name");

    public static ActorMention Group(string id, string name, string country) =>
        new(new(country, "REB", id, name) { Kind = "group" }, name, default, "a group's name");

    public static Article Article(string id = "a1", string text = "Pakistan thanked the United States.", string publisher = "Frontier Wire", string day = "2025-03-05") =>
        new(id, text) { Title = $"Title of {id}", Published = Day(day), Publisher = publisher, Url = $"https://example.org/{id}" };

    /// <summary>An event whose sentence is the article's whole text and whose trigger is the word given.</summary>
    public static Event Event(
        Article article, ActorMention source, ActorMention? target, EventType type, string mode = "", string? trigger = null, string? day = null, int n = 1)
    {
        var start = trigger is null ? 0 : article.Text.IndexOf(trigger, StringComparison.Ordinal);
        var span = trigger is null ? new TextSpan(0, 0) : new(start, start + trigger.Length);
        return new($"{article.Id}#0.{n}", day is null ? article.Published : Day(day),
            [At(source, article)], target is null ? [] : [At(target, article)], type, mode, "051",
            new(article.Id, 0, new(0, article.Text.Length), article.Text, [span], "some-rule (SOME.tsv:1)", "some-coder"));
    }

    /// <summary>An article of one sentence with one event.</summary>
    public static CodedArticle Coded(
        string id, string text, ActorMention source, ActorMention? target, EventType type, string mode = "", string? trigger = null,
        string day = "2025-03-05", string publisher = "Frontier Wire")
    {
        var article = Article(id, text, publisher, day);
        return new(article, [Event(article, source, target, type, mode, trigger)], [], "some-coder");
    }

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    static ActorMention At(ActorMention mention, Article article)
    {
        var start = article.Text.IndexOf(mention.Text, StringComparison.Ordinal);
        return start < 0 ? mention : mention with { Span = new(start, start + mention.Text.Length) };
    }
}
