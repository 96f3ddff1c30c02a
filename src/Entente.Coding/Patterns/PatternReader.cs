using System.Collections.Frozen;

namespace Entente.Coding;

/// <summary>Reads the pattern cell of a rule: <c>@suspend/V &gt;obj @aid !&gt;subj $armed</c>.</summary>
/// <param name="classes">The classes that patterns may name.</param>
public sealed class PatternReader(LemmaClasses classes)
{
    static readonly FrozenDictionary<string, MentionKinds> Kinds = new Dictionary<string, MentionKinds>(StringComparer.Ordinal)
    {
        ["$actor"] = MentionKinds.Actor,
        ["$state"] = MentionKinds.State,
        ["$armed"] = MentionKinds.Armed,
        ["$rebel"] = MentionKinds.Rebel,
        ["$person"] = MentionKinds.Person,
        ["$place"] = MentionKinds.Place,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    static readonly FrozenDictionary<string, StandingFlags> Flags = new Dictionary<string, StandingFlags>(StringComparer.Ordinal)
    {
        ["&neg"] = StandingFlags.Neg,
        ["&future"] = StandingFlags.Future,
        ["&modal"] = StandingFlags.Modal,
        ["&would"] = StandingFlags.Would,
        ["&passive"] = StandingFlags.Passive,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    const string Also = "&also";
    const string Told = "&told";
    const string Rest = "&rest";

    /// <summary>Reads a pattern; null with the reason if it cannot be read.</summary>
    public Pattern? Read(string text, out string problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        problem = parts.Length == 0 ? "the pattern is empty; it begins with a predicate such as 'attack/V'" : "";
        if (problem.Length > 0 || ReadPredicate(parts[0], out var kinds, ref problem) is not { } predicate)
        {
            return null;
        }

        var conditions = new List<Condition>();
        var (needs, forbids) = (StandingFlags.None, StandingFlags.None);
        var (isAlso, isTold, isRest) = (false, false, false);
        for (var i = 1; i < parts.Length && problem.Length == 0; i++)
        {
            var negated = parts[i][0] == '!';
            var part = negated ? parts[i][1..] : parts[i];
            if (parts[i] == Also)
            {
                isAlso = true;
            }
            else if (parts[i] == Told)
            {
                isTold = true;
            }
            else if (parts[i] == Rest)
            {
                isRest = true;
            }
            else if (Flags.TryGetValue(part, out var flag))
            {
                (needs, forbids) = negated ? (needs, forbids | flag) : (needs | flag, forbids);
            }
            else if (ReadCondition(part, negated, i + 1 < parts.Length ? parts[i + 1] : "", ref problem) is { } condition)
            {
                conditions.Add(condition);
                i += negated && condition.Test.Any && (i + 1 == parts.Length || parts[i + 1] != "*") ? 0 : 1;
            }
        }

        return problem.Length == 0 ? new(predicate, kinds, conditions, new(needs, forbids)) { IsAlso = isAlso, IsTold = isTold, IsRest = isRest } : null;
    }

    LemmaClass? ReadPredicate(string text, out PredicateKind kinds, ref string problem)
    {
        kinds = PredicateKind.Verb;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            kinds = PredicateKind.None;
            foreach (var letter in text[(slash + 1)..])
            {
                kinds |= letter switch { 'V' => PredicateKind.Verb, 'N' => PredicateKind.Noun, 'A' => PredicateKind.Adjective, _ => PredicateKind.None };
                problem = "VNA".Contains(letter, StringComparison.Ordinal) ? problem : $"'{letter}' after the slash is none of V, N and A";
            }
        }

        var test = ReadNode(slash < 0 ? text : text[..slash], ref problem);
        if (test is { Any: true } || (test is not null && test.Kinds != 0))
        {
            problem = "a predicate is a word or a class, not * or $...";
        }

        return problem.Length == 0 ? test!.Words : null;
    }

    Condition? ReadCondition(string part, bool negated, string next, ref string problem)
    {
        if (part.Length < 2 || part[0] != '>')
        {
            problem = $"'{part}' is no condition; one is, for example, '>obj @aid', '!>with' or '&neg'";
            return null;
        }

        var paths = new List<RolePath>();
        foreach (var name in part[1..].Split(','))
        {
            if (RolePath.Read(name, out problem) is not { } path)
            {
                return null;
            }

            paths.Add(path);
        }

        var bare = next.Length == 0 || next[0] is '>' or '!' or '&';
        if (bare && !negated)
        {
            problem = $"'{part}' says nothing of its argument; write '{part} *' for any";
            return null;
        }

        var test = bare ? new NodeTest(LemmaClass.Of("", []), MentionKinds.None, Any: true) : ReadNode(next, ref problem);
        return test is null ? null : new(negated, paths, test);
    }

    NodeTest? ReadNode(string text, ref string problem)
    {
        var forms = new List<WordForm>();
        var kinds = MentionKinds.None;
        var any = false;
        foreach (var name in text.Split('|'))
        {
            if (name == "*")
            {
                any = true;
            }
            else if (name.StartsWith('$'))
            {
                if (!Kinds.TryGetValue(name, out var kind))
                {
                    problem = $"'{name}' is none of {string.Join(", ", Kinds.Keys.Order(StringComparer.Ordinal))}";
                    return null;
                }

                kinds |= kind;
            }
            else if (name.StartsWith('@'))
            {
                if (!classes.Contains(name[1..]))
                {
                    problem = $"{name} is no class; define it in Dictionaries/Classes or correct the name";
                    return null;
                }

                forms.AddRange(classes[name[1..]].Members);
            }
            else if (name.Length == 0 || name.Any(char.IsUpper))
            {
                problem = $"'{name}' is no lemma; lemmas are in lower case, several words joined by '_'";
                return null;
            }
            else
            {
                forms.AddRange(Spellings.Of(name.Replace('_', ' ')).Select(WordForm.Read));
            }
        }

        return new(LemmaClass.Of(text, forms), kinds, any);
    }
}
