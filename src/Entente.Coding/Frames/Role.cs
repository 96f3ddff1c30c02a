namespace Entente.Coding;

/// <summary>
/// What an argument is to its predicate once syntax is undone. Prepositions are roles of their own name; several spellings
/// share one (<see cref="RoleNames"/>).
/// </summary>
public enum Role : byte
{
    /// <summary>No role: time expressions without a preposition, unknown prepositions.</summary>
    None,
    /// <summary>Logical subject: who does it, the by-agent of a passive included.</summary>
    Subj,
    /// <summary>Logical object: to whom or what it is done, the subject of a passive included.</summary>
    Obj,
    /// <summary>Receiver in the double-object construction.</summary>
    Iobj,
    /// <summary>Particle of a phrasal verb.</summary>
    Prt,
    /// <summary>Noun or adjective that modifies a noun: Pakistan aid, Pakistani troops.</summary>
    Comp,
    /// <summary>Possessor.</summary>
    Poss,
    /// <summary>Clause or predicate whose subject is shared: refused to go; a decision to go.</summary>
    Xcomp,
    /// <summary>Clause with its own subject: said that they went.</summary>
    Ccomp,
    /// <summary>Adverbial clause.</summary>
    Advcl,
    /// <summary>Adverb.</summary>
    Mod,
    /// <summary>Apposition or predicate noun.</summary>
    Appos,
    /// <summary>For a noun in an adverbial ("in talks with", "on a visit to"): who acts in the clause that it frames.</summary>
    Frame,
    /// <summary>What is joined to it by or: "must leave or be deported".</summary>
    Or,
    /// <summary>about, regarding, concerning.</summary>
    About,
    /// <summary>across.</summary>
    Across,
    /// <summary>after, following.</summary>
    After,
    /// <summary>against.</summary>
    Against,
    /// <summary>amid.</summary>
    Amid,
    /// <summary>among.</summary>
    Among,
    /// <summary>around.</summary>
    Around,
    /// <summary>as.</summary>
    As,
    /// <summary>at.</summary>
    At,
    /// <summary>because of, due to.</summary>
    Because,
    /// <summary>before, ahead of.</summary>
    Before,
    /// <summary>behind.</summary>
    Behind,
    /// <summary>between.</summary>
    Between,
    /// <summary>by, where it is not an agent.</summary>
    By,
    /// <summary>despite.</summary>
    Despite,
    /// <summary>during.</summary>
    During,
    /// <summary>except, but for.</summary>
    Except,
    /// <summary>for, on behalf of.</summary>
    For,
    /// <summary>from, out of, off.</summary>
    From,
    /// <summary>in, inside, within.</summary>
    In,
    /// <summary>instead of, rather than.</summary>
    Instead,
    /// <summary>into, onto.</summary>
    Into,
    /// <summary>like, such as.</summary>
    Like,
    /// <summary>near, outside, in front of.</summary>
    Near,
    /// <summary>of.</summary>
    Of,
    /// <summary>on, upon.</summary>
    On,
    /// <summary>over.</summary>
    Over,
    /// <summary>since.</summary>
    Since,
    /// <summary>than.</summary>
    Than,
    /// <summary>through, via.</summary>
    Through,
    /// <summary>to.</summary>
    To,
    /// <summary>toward, towards.</summary>
    Toward,
    /// <summary>under, beneath.</summary>
    Under,
    /// <summary>until.</summary>
    Until,
    /// <summary>with, alongside, together with.</summary>
    With,
    /// <summary>without.</summary>
    Without,
    /// <summary>according to.</summary>
    According,
}
