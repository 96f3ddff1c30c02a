namespace Entente;

/// <summary>The sixteen event types of PLOVER 2.0: what was done.</summary>
public enum EventType
{
    /// <summary>Agree to do something, or promise it.</summary>
    Agree,
    /// <summary>Meet, talk, visit, mediate.</summary>
    Consult,
    /// <summary>Support in words or by signature: praise, sign, ratify, recognise.</summary>
    Support,
    /// <summary>Concede in words: apologise, promise to withdraw or release, ease.</summary>
    Concede,
    /// <summary>Cooperate materially, to the good of both sides.</summary>
    Cooperate,
    /// <summary>Give material aid, to the good of the receiver.</summary>
    Aid,
    /// <summary>Retreat: withdraw, release, disarm, cease fire, open, resign.</summary>
    Retreat,
    /// <summary>Request or demand.</summary>
    Request,
    /// <summary>Accuse, criticise, investigate.</summary>
    Accuse,
    /// <summary>Reject, refuse, veto.</summary>
    Reject,
    /// <summary>Threaten.</summary>
    Threaten,
    /// <summary>Protest, strike, riot, boycott.</summary>
    Protest,
    /// <summary>Sanction: reduce relations, convict, expel diplomats.</summary>
    Sanction,
    /// <summary>Mobilise forces short of using them.</summary>
    Mobilize,
    /// <summary>Coerce: arrest, restrict, seize, deport, censor.</summary>
    Coerce,
    /// <summary>Assault: violence against people or property.</summary>
    Assault,
}
