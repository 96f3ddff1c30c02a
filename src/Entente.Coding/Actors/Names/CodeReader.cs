namespace Entente.Coding;

/// <summary>Reads <c>COUNTRY:SECTOR[:role]@from..to</c>.</summary>
static class CodeReader
{
    /// <summary>Reads one item; <paramref name="error"/> says what is wrong if it is not one.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out ActorCode code, out string error)
    {
        code = null!;
        error = "";
        var valid = DateSpan.Always;
        var at = text.LastIndexOf('@');
        if (at >= 0)
        {
            if (!DateSpan.TryParse(text[(at + 1)..], out valid))
            {
                error = $"the dates \"{text[(at + 1)..]}\" are not from..to with sides YYYY, YYYY-MM, YYYY-MM-DD or empty, in order";
                return false;
            }

            text = text[..at];
        }

        var colon = text.IndexOf(':');
        var country = (colon < 0 ? text : text[..colon]).Trim();
        var rest = colon < 0 ? default : text[(colon + 1)..];
        var second = rest.IndexOf(':');
        var sector = (second < 0 ? rest : rest[..second]).Trim();
        var role = second < 0 ? default : rest[(second + 1)..].Trim();
        code = new(country.ToString(), sector.ToString(), role.ToString(), valid);
        return true;
    }
}
