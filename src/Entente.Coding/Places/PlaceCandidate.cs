namespace Entente.Coding;

/// <summary>A place named in a sentence.</summary>
/// <param name="Place">What is known of it.</param>
/// <param name="Head">The token that its words hang by.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token, included.</param>
/// <param name="HasAreaWord">Whether a word such as "district" says that it is a place.</param>
readonly record struct PlaceCandidate(Place Place, int Head, int First, int Last, bool HasAreaWord)
{
    /// <summary>How narrow it is: a town before a province before a country.</summary>
    public int Narrowness => Place.Feature switch
    {
        "country" => 0,
        "region" or "" => 1,
        "province" => 2,
        _ => 3,
    };
}
