namespace Entente.Coding;

/// <summary>What a line of an actor file describes.</summary>
public enum ActorKind : byte
{
    /// <summary>A state or dependency.</summary>
    State,

    /// <summary>A region, city or partially recognised entity that stands for an actor.</summary>
    Place,

    /// <summary>A named person.</summary>
    Person,

    /// <summary>An armed group.</summary>
    Group,

    /// <summary>An intergovernmental or other organisation, a firm, a medium, a parliament, ministry, court or agency.</summary>
    Organisation,

    /// <summary>A political party.</summary>
    Party,

    /// <summary>A named army, police or intelligence service.</summary>
    Force,

    /// <summary>A title or public body without a country: prime minister, foreign ministry.</summary>
    Office,

    /// <summary>A generic noun phrase: gunman, farmer.</summary>
    Agent,

    /// <summary>A named ethnic, religious or social group.</summary>
    People,
}
