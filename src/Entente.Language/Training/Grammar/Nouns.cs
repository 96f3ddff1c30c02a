namespace Entente.Language.Training.Grammar;

/// <summary>English plurals by their endings.</summary>
static class Nouns
{
    /// <summary>The plural of a noun, or the third person of a verb.</summary>
    public static string Plural(string noun) => noun switch
    {
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] => noun + "es",
        [.., var c, 'y'] when c is not ('a' or 'e' or 'o' or 'u') => noun[..^1] + "ies",
        "go" or "do" => noun + "es",
        _ => noun + "s",
    };
}
