using System.Collections.Frozen;

namespace Entente.Coding;

/// <summary>
/// What an act becomes when it is only announced or refused, from <c>Dictionaries/Auxiliary/promise.tsv</c>
/// (<c>when	event	cameo	becomes	mode	becomes-cameo</c>): promised talks, support, cooperation and aid are AGREE, promised
/// withdrawals and releases CONCEDE; what is announced not to be done is REJECT; a hostile act announced on a condition ("will expel them
/// unless ...") is THREATEN. The longest CAMEO prefix decides.
/// </summary>
public sealed class Promises
{
    static readonly Lazy<Promises> Shipped = new(() => Load(DictionaryFile.Shipped("Auxiliary")));

    readonly FrozenDictionary<(string When, EventType Type, string Cameo), Turn> turns;

    Promises(Dictionary<(string, EventType, string), Turn> turns) => this.turns = turns.ToFrozenDictionary();

    /// <summary>The table shipped with this assembly.</summary>
    public static Promises Default => Shipped.Value;

    /// <summary>The act as it is to be coded: changed where it is only promised or refused, else as given.</summary>
    public CodedAct Apply(CodedAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var when = StepOf(act);
        for (var length = when.Length > 0 ? act.Cameo.Length : -1; length >= 0; length--)
        {
            if (turns.TryGetValue((when, act.Type, act.Cameo[..length]), out var turn))
            {
                return act with { Type = turn.Type, Mode = turn.Mode, Cameo = turn.Cameo, Auxiliary = AuxiliaryMode.None, Step = when };
            }
        }

        return act.Auxiliary.HasFlag(AuxiliaryMode.Negation) ? act with { Auxiliary = AuxiliaryMode.Negation } : act;
    }

    static string StepOf(CodedAct act)
    {
        var own = act.Match.Standing.Own;
        var isAhead = (own & (StandingFlags.Future | StandingFlags.Modal)) != 0 && !own.HasFlag(StandingFlags.Passive);
        return act.Auxiliary == (AuxiliaryMode.Future | AuxiliaryMode.Negation) && own.HasFlag(StandingFlags.Neg) && isAhead ? "refused"
            : isAhead && (own & (StandingFlags.Future | StandingFlags.Would)) != 0 && act.Match.Standing.IsConditional && act.Sources.Count > 0 && !own.HasFlag(StandingFlags.Neg) && IsHostile(act.Type) ? "threatened"
            : act.Auxiliary == AuxiliaryMode.Future ? "promised"
            : "";
    }

    static bool IsHostile(EventType type) => type is EventType.Sanction or EventType.Coerce or EventType.Assault or EventType.Protest;

    /// <summary>Reads the table; every problem is added to <paramref name="problems"/> and its line left out.</summary>
    public static Promises Read(IEnumerable<DictionaryFile> files, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(problems);
        var turns = new Dictionary<(string, EventType, string), Turn>();
        foreach (var file in files.Where(file => file.Name.StartsWith("promise", StringComparison.Ordinal)))
        {
            foreach (var (line, cells) in file.Rows())
            {
                if (cells.Length != 6 || cells[0] is not ("promised" or "refused" or "threatened") || !Ontology.TryParseType(cells[1], out var from)
                    || !Ontology.TryParseType(cells[3], out var to) || !Ontology.IsMode(to, cells[4]))
                {
                    problems.Add(new(file.Name, line, "expected 'promised|refused|threatened, event, cameo prefix, event, mode, cameo' with PLOVER names"));
                }
                else
                {
                    turns[(cells[0], from, cells[2])] = new(to, cells[4], cells[5]);
                }
            }
        }

        return new(turns);
    }

    static Promises Load(IEnumerable<DictionaryFile> files)
    {
        var problems = new List<Problem>();
        var read = Read(files, problems);
        return problems.Count == 0 ? read : throw new DictionaryException(problems);
    }

    sealed record Turn(EventType Type, string Mode, string Cameo);
}
