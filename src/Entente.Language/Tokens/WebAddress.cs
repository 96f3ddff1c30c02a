using System.Buffers;
using System.Collections.Frozen;

namespace Entente.Language;

/// <summary>Finds web and mail addresses, which are one token each.</summary>
static class WebAddress
{
    static readonly FrozenSet<string> TopDomains = FrozenSet.Create(
        StringComparer.Ordinal,
        "com", "org", "net", "gov", "edu", "mil", "int", "info", "uk", "tv", "ru", "cn", "pk", "eu", "au", "ca", "jp", "de", "fr", "ua", "ir", "il");

    static readonly SearchValues<char> NeverInMail = SearchValues.Create("()[],;/\u2014");

    /// <summary>The length of the address at the start of <paramref name="rest"/>, or 0.</summary>
    public static int Measure(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAny("<>\"\u201C\u201D");
        rest = length < 0 ? rest : rest[..length];
        if (rest.IndexOfAny(".@") < 0 && !rest.Contains("://", StringComparison.Ordinal))
        {
            return 0;
        }

        var trimmed = Trim(rest);
        return HasScheme(trimmed) || IsMail(trimmed) ? trimmed.Length : MeasureDomain(trimmed);
    }

    static ReadOnlySpan<char> Trim(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimEnd(".,;:!?'\u2019*");
        return rest.Length > 0 && rest[^1] is ')' or ']' && !rest.ContainsAny('(', '[')
            ? rest.TrimEnd(".,;:!?)]'\u2019")
            : rest;
    }

    static bool HasScheme(ReadOnlySpan<char> rest)
    {
        var colon = rest.IndexOf("://", StringComparison.Ordinal);
        return (colon is > 1 and < 12 && !rest[..colon].ContainsAnyExceptInRange('A', 'z'))
            || (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) && rest.Length > 6);
    }

    static bool IsMail(ReadOnlySpan<char> rest)
    {
        var at = rest.IndexOf('@');
        return at > 0 && at + 1 < rest.Length
            && char.IsLetterOrDigit(rest[at + 1])
            && !rest.ContainsAny(NeverInMail);
    }

    static int MeasureDomain(ReadOnlySpan<char> rest)
    {
        var slash = rest.IndexOf('/');
        var host = slash < 0 ? rest : rest[..slash];
        for (var i = 0; i < host.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(host[i]) && host[i] is not '.' and not '-')
            {
                host = host[..i];
                slash = -1;
            }
        }

        var dot = host.LastIndexOf('.');
        return dot > 0 && TopDomains.GetAlternateLookup<ReadOnlySpan<char>>().Contains(host[(dot + 1)..])
            ? slash < 0 ? host.Length : rest.Length
            : 0;
    }
}
