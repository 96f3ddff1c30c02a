namespace Entente.Language;

/// <summary>
/// The relations of Universal Dependencies that the English treebanks EWT and GUM use, subtypes included.
/// A subtype's name is its universal part and its own: <c>nsubj:pass</c> is <see cref="NsubjPass"/>.
/// </summary>
public enum Relation : byte
{
    /// <summary>Root of the sentence.</summary>
    Root,

    /// <summary>Clause that modifies a noun.</summary>
    Acl,

    /// <summary>Relative clause.</summary>
    AclRelcl,

    /// <summary>Adverbial clause.</summary>
    Advcl,

    /// <summary>Relative clause on a whole clause.</summary>
    AdvclRelcl,

    /// <summary>Adverb or negation.</summary>
    Advmod,

    /// <summary>Adjective on a noun.</summary>
    Amod,

    /// <summary>Apposition.</summary>
    Appos,

    /// <summary>Auxiliary.</summary>
    Aux,

    /// <summary>Passive auxiliary.</summary>
    AuxPass,

    /// <summary>Adposition or possessive 's.</summary>
    Case,

    /// <summary>Coordinating conjunction.</summary>
    Cc,

    /// <summary>First half of a paired conjunction: both, either.</summary>
    CcPreconj,

    /// <summary>Clause as complement, with its own subject.</summary>
    Ccomp,

    /// <summary>Noun or number compound.</summary>
    Compound,

    /// <summary>Particle of a phrasal verb.</summary>
    CompoundPrt,

    /// <summary>Conjunct, attached to the first one.</summary>
    Conj,

    /// <summary>Copula.</summary>
    Cop,

    /// <summary>Clause as subject.</summary>
    Csubj,

    /// <summary>Clause as subject of a clause that is itself a predicate.</summary>
    CsubjOuter,

    /// <summary>Clause as passive subject.</summary>
    CsubjPass,

    /// <summary>Unspecified dependency.</summary>
    Dep,

    /// <summary>Determiner.</summary>
    Det,

    /// <summary>Determiner before a determiner: all the.</summary>
    DetPredet,

    /// <summary>Interjection or discourse marker.</summary>
    Discourse,

    /// <summary>Fronted or postposed element.</summary>
    Dislocated,

    /// <summary>Expletive: there, it.</summary>
    Expl,

    /// <summary>Later word of a fixed expression: as well as.</summary>
    Fixed,

    /// <summary>Later word of a name or a title.</summary>
    Flat,

    /// <summary>Later part of a word written apart.</summary>
    Goeswith,

    /// <summary>Indirect object.</summary>
    Iobj,

    /// <summary>Item of a list.</summary>
    List,

    /// <summary>Subordinator or infinitive to.</summary>
    Mark,

    /// <summary>Nominal that modifies a noun.</summary>
    Nmod,

    /// <summary>Descriptor before a name: President in President Lee.</summary>
    NmodDesc,

    /// <summary>Possessor.</summary>
    NmodPoss,

    /// <summary>Noun without adposition on a noun: times, measures.</summary>
    NmodUnmarked,

    /// <summary>Subject.</summary>
    Nsubj,

    /// <summary>Subject of a clause that is itself a predicate.</summary>
    NsubjOuter,

    /// <summary>Passive subject.</summary>
    NsubjPass,

    /// <summary>Number on a noun.</summary>
    Nummod,

    /// <summary>Direct object.</summary>
    Obj,

    /// <summary>Oblique: nominal that modifies a predicate.</summary>
    Obl,

    /// <summary>Agent of a passive: by.</summary>
    OblAgent,

    /// <summary>Oblique without adposition: times, measures.</summary>
    OblUnmarked,

    /// <summary>Argument left over by ellipsis.</summary>
    Orphan,

    /// <summary>Clause set beside another without a link.</summary>
    Parataxis,

    /// <summary>Punctuation.</summary>
    Punct,

    /// <summary>Word that the speaker takes back.</summary>
    Reparandum,

    /// <summary>Addressee.</summary>
    Vocative,

    /// <summary>Clause as complement, whose subject is shared.</summary>
    Xcomp,
}
