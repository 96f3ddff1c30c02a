namespace Entente.Language;

/// <summary>What a name names.</summary>
public enum NameKind : byte
{
    /// <summary>Something else: an event, a weapon, a law.</summary>
    Other,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A state organ, party, armed group, company or other organisation.</summary>
    Organisation,

    /// <summary>A country, town, region or other place.</summary>
    Place,

    /// <summary>A nationality, religious or political group, or its members: "Pashtuns", "Sunni", "Republicans".</summary>
    Group,

    /// <summary>A military unit: "the 101st Airborne Division".</summary>
    Unit,
}

/// <summary>A name found in a sentence.</summary>
/// <param name="First">Its first token, 0-based in the sentence.</param>
/// <param name="Last">Its last token, included.</param>
/// <param name="Kind">What it names.</param>
public readonly record struct NamedSpan(int First, int Last, NameKind Kind);
