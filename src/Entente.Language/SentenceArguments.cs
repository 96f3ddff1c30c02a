namespace Entente.Language;

/// <content>Who does what to whom where the tree says it only by the way: what enhanced dependencies add.</content>
public sealed partial class Sentence
{
    /// <summary>
    /// The subject of a predicate (passive ones too): its own; else that of the predicate it is coordinated with; for a
    /// complement without a subject ("wants to go", "asked him to go") the object or subject of the verb above, as that verb
    /// lets it; for a participle or relative clause the noun that it says something of. -1 for none.
    /// </summary>
    public int SubjectOf(int predicate)
    {
        for (int at = predicate, steps = 0; steps < tokens.Length; steps++)
        {
            var own = OwnSubject(at);
            if (own >= 0)
            {
                return IsRelative(own) ? RelativeHead(at) is >= 0 and var noun ? noun : own : own;
            }

            var head = tokens[at].Head;
            switch (tokens[at].Relation)
            {
                case Relation.Conj or Relation.AuxPass or Relation.Aux or Relation.Cop when head >= 0:
                    at = head;
                    continue;
                case Relation.Xcomp when head >= 0:
                    var controller = IsSubjectControl(head) ? -1 : Child(head, Relation.Obj) is >= 0 and var asked ? asked : Child(head, Relation.Iobj);
                    if (controller >= 0)
                    {
                        return controller;
                    }

                    at = head;
                    continue;
                case Relation.Acl or Relation.AclRelcl when head >= 0 && Child(at, Relation.Mark) < 0:
                    return head;
                case Relation.Advcl when head >= 0 && tokens[at].Xpos is "VBG" or "VBN" or "VB":
                    at = head;
                    continue;
                default:
                    return -1;
            }
        }

        return -1;
    }

    /// <summary>The agent of a passive predicate ("killed by militants"), or -1.</summary>
    public int AgentOf(int predicate)
    {
        var agent = Child(predicate, Relation.OblAgent);
        if (agent >= 0 || !IsPassive(predicate))
        {
            return agent;
        }

        foreach (var oblique in Children(predicate, Relation.Obl))
        {
            if (Child(oblique, Relation.Case) is >= 0 and var mark && tokens[mark].Lemma == "by")
            {
                return oblique;
            }
        }

        return -1;
    }

    /// <summary>Who does it: the agent of a passive, else the subject of an active predicate; -1 for none.</summary>
    public int DoerOf(int predicate) => IsPassive(predicate) ? AgentOf(predicate) : SubjectOf(predicate);

    /// <summary>
    /// Whom it is done to: the subject of a passive, else the object; of a relative clause the noun where the pronoun or nothing
    /// stands for it ("the town that they seized", "the town they seized"). -1 for none.
    /// </summary>
    public int UndergoerOf(int predicate)
    {
        if (IsPassive(predicate))
        {
            return SubjectOf(predicate);
        }

        var own = Child(predicate, Relation.Obj);
        if (own >= 0)
        {
            return IsRelative(own) && RelativeHead(predicate) is >= 0 and var noun ? noun : own;
        }

        var isGap = tokens[predicate].Relation == Relation.AclRelcl && OwnSubject(predicate) is >= 0 and var subject && !IsRelative(subject)
            && Children(predicate, Relation.Obl).All(oblique => !IsRelative(oblique));
        return isGap ? tokens[predicate].Head : -1;
    }

    /// <summary>True for a passive predicate: "was killed", "killed by them", "the men killed".</summary>
    public bool IsPassive(int predicate) => Child(predicate, Relation.NsubjPass) >= 0 || Child(predicate, Relation.AuxPass) >= 0
        || Child(predicate, Relation.OblAgent) >= 0 || (tokens[predicate].Has("Voice=Pass") && tokens[predicate].Relation is not Relation.Conj)
        || (tokens[predicate].Relation is Relation.Conj && tokens[predicate].Xpos == "VBN" && OwnSubject(predicate) < 0 && IsPassive(tokens[predicate].Head));

    /// <summary>The noun that a relative clause, or the clause it is coordinated with, says something of; -1 for none.</summary>
    public int RelativeHead(int predicate)
    {
        var at = predicate;
        for (var steps = 0; tokens[at].Relation is Relation.Conj or Relation.Xcomp or Relation.Ccomp && tokens[at].Head >= 0 && steps < tokens.Length; steps++)
        {
            at = tokens[at].Head;
        }

        return tokens[at].Relation == Relation.AclRelcl ? tokens[at].Head : -1;
    }

    /// <summary>A predicate, nominal or clause with all that is coordinated with it, in order.</summary>
    public IEnumerable<int> Conjuncts(int first) => Children(first, Relation.Conj).Prepend(first);

    int OwnSubject(int predicate)
    {
        foreach (var child in Children(predicate))
        {
            if (tokens[child].Relation is Relation.Nsubj or Relation.NsubjPass or Relation.Csubj or Relation.CsubjPass)
            {
                return child;
            }
        }

        return -1;
    }

    bool IsRelative(int token) => tokens[token].Xpos is "WP" or "WDT" or "WP$" || (tokens[token].Lemma == "that" && tokens[token].Upos == Upos.Pron && tokens[token].Has("PronType=Rel"));

    /// <summary>"promised him to go": the one who promises goes.</summary>
    bool IsSubjectControl(int verb) => tokens[verb].Lemma is "promise" or "threaten" or "vow" or "pledge" or "swear";
}
