using System.Text.RegularExpressions;

namespace Entente.Reading.Credits;

/// <summary>Names of sites in addresses.</summary>
static partial class Site
{
    /// <summary>The host of an address without "www.", in small letters; empty if it is no web address.</summary>
    public static string HostOf(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Host.Length > 0 ? Bare(uri.Host) : "";

    /// <summary>A site's name without "www.", in small letters if it is an address; other words are left.</summary>
    public static string Bare(string name)
    {
        var trimmed = name.Trim();
        if (!IsAddress(trimmed))
        {
            return trimmed;
        }

        var lower = trimmed.ToLowerInvariant();
        return lower.StartsWith("www.", StringComparison.Ordinal) ? lower[4..] : lower;
    }

    /// <summary>Whether the words are a host name such as "foreignpolicy.com".</summary>
    public static bool IsAddress(string words) => Host().IsMatch(words);

    [GeneratedRegex(@"^(?:[a-z0-9-]+\.)+[a-z]{2,}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}
