namespace Entente.Analysis.Forecasts;

/// <summary>A question that later events answer by themselves.</summary>
/// <param name="Name">What is asked: a quad class ("material-conflict"), an event type ("ASSAULT"), "broad-partnership" or "case-by-case".</param>
/// <param name="Source">Key of the acting side.</param>
/// <param name="Target">Key of the affected side.</param>
/// <param name="Window">The days asked about.</param>
public sealed record ForecastQuestion(string Name, string Source, string Target, Period Window)
{
    /// <summary>Reports of the window's last days may come later: the answer is read this many days after its end.</summary>
    public const int DaysOfGrace = 7;

    /// <summary>Whether it is asked of both sides together.</summary>
    public bool IsCompound => Name is "broad-partnership" or "case-by-case";

    /// <summary>Whether acts of either side towards the other count, not only those of the source.</summary>
    public bool IsMutual { get; init; }

    /// <summary>The question in words.</summary>
    public string Text => Name switch
    {
        "broad-partnership" => $"a broad partnership of {Source} and {Target} (six COOPERATE or AID events, in three calendar months, two of them in another matter than terrorism) from {Days}",
        "case-by-case" => $"cooperation of {Source} and {Target} case by case (at least one COOPERATE or AID event, and no broad partnership) from {Days}",
        _ when IsMutual => $"at least one event of {Name} between {Source} and {Target}, either way, dated {Days}",
        _ => $"at least one {Source}>{Target} event of {Name}, dated {Days}",
    };

    string Days => FormattableString.Invariant($"{Window.From:yyyy-MM-dd} to {Window.To.AddDays(-1):yyyy-MM-dd}");

    /// <summary>The first day on which it can be answered.</summary>
    public DateOnly Due => Window.To.AddDays(DaysOfGrace);

    /// <summary>Whether acts answer it with yes; those outside its window or of other sides are passed over.</summary>
    internal bool Holds(IEnumerable<PairAct> acts)
    {
        var pair = new Dyad(Source, Target);
        var inWindow = acts.Where(a => Window.Contains(a.Day));
        if (!IsCompound)
        {
            var kind = ActKinds.Find(Name);
            return inWindow.Any(a => (IsMutual ? a.IsBetween(pair) : a.Source == Source && a.Target == Target) && ActKinds.Holds(kind, a));
        }

        var both = inWindow.Where(a => a.IsBetween(pair)).DistinctBy(a => a.Event)
            .Select(a => new DatedAct(a.Day, a.Type, a.Quad, a.Contexts)).ToList();
        return BaseRateQuestion.All.Single(q => q.Name == Name).Holds(both);
    }
}
