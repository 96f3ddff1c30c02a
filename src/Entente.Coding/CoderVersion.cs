using System.Security.Cryptography;

namespace Entente.Coding;

/// <summary>The version of the coder: the program's and the first digits of a hash of its dictionaries, so that coding with other rules is another coding.</summary>
static class CoderVersion
{
    const int Digits = 8;

    /// <summary>"entente 0.1.0 (dictionaries 1a2b3c4d)".</summary>
    public static string Read()
    {
        var assembly = typeof(CoderVersion).Assembly;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("Dictionaries/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            hash.AppendData(bytes);
        }

        var version = assembly.GetName().Version!.ToString(3);
        return $"entente {version} (dictionaries {Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits]})";
    }
}
