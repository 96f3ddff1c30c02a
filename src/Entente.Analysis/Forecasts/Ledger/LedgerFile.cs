using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Entente.Analysis.Forecasts;

/// <summary>
/// The file of a ledger: one JSON object a line, each with the hash of the line before and its own; beside it a file with the number of lines and the
/// last hash, so that a cut is seen too. Lines are only ever added.
/// </summary>
sealed class LedgerFile(string path)
{
    const string Genesis = "entente-ledger-1";
    const int HashLength = 64;
    static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    static readonly string HashField = ",\"hash\":\"";

    string Head => path + ".head";

    /// <summary>Reads and proves the chain.</summary>
    /// <returns>The entries and the hash of the last line.</returns>
    /// <exception cref="InvalidDataException">The file was altered or cut; the message names the line and what to do.</exception>
    public (List<LedgerEntry> Entries, string Hash) Read()
    {
        var (entries, hash) = (new List<LedgerEntry>(), Hash(Genesis));
        var text = File.Exists(path) ? File.ReadAllText(path) : "";
        if (text.Length > 0 && text[^1] != '\n')
        {
            throw Bad(text.Count(c => c == '\n') + 1, "the line is not complete: the file was cut, or a write was interrupted");
        }

        var head = ReadHead();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            hash = Prove(line, entries.Count + 1, hash, entries);
            if (head is { } expected && expected.Count == entries.Count && expected.Hash != hash)
            {
                throw Bad(entries.Count, $"its hash is not the one that {Head} holds: the file was replaced");
            }
        }

        return head switch
        {
            null when entries.Count > 0 => throw new InvalidDataException($"{path}: {Head} is missing, which holds the number of entries and the last hash. Restore it from a copy; without it a cut cannot be told."),
            { } h when h.Count > entries.Count => throw new InvalidDataException($"{path}: the file was cut: it holds {entries.Count} entries, and {Head} says {h.Count}. Restore it from a copy."),
            _ => (entries, hash),
        };
    }

    /// <summary>Adds entries behind those read.</summary>
    public void Append(IReadOnlyList<LedgerEntry> added, string hash)
    {
        var text = new StringBuilder();
        foreach (var entry in added)
        {
            var json = entry.ToJson();
            json["previous"] = hash;
            var body = json.ToJsonString(Plain);
            hash = Hash(body);
            text.Append(body.AsSpan(0, body.Length - 1)).Append(HashField).Append(hash).Append("\"}\n");
        }

        using (var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.None))
        {
            file.Write(Encoding.UTF8.GetBytes(text.ToString()));
            file.Flush(flushToDisk: true);
        }

        File.WriteAllText(Head + ".new", string.Create(CultureInfo.InvariantCulture, $"{added[^1].Number} {hash}\n"));
        File.Move(Head + ".new", Head, overwrite: true);
    }

    string Prove(string line, int number, string previous, List<LedgerEntry> entries)
    {
        var cut = line.LastIndexOf(HashField, StringComparison.Ordinal);
        if (cut < 0 || line.Length != cut + HashField.Length + HashLength + 2)
        {
            throw Bad(number, "it has no hash: the line was altered or cut");
        }

        var (body, told) = (line[..cut] + "}", line.Substring(cut + HashField.Length, HashLength));
        if (Hash(body) != told)
        {
            throw Bad(number, "its words do not give its hash: the line was altered");
        }

        try
        {
            var node = JsonNode.Parse(body) ?? throw new InvalidDataException("it is empty");
            entries.Add(LedgerEntry.Parse(node));
            if ((string?)node["previous"] != previous || entries[^1].Number != number)
            {
                throw Bad(number, "it does not follow the line before: a line was taken out, put in or moved");
            }
        }
        catch (JsonException error)
        {
            throw Bad(number, $"it is no JSON object ({error.Message})");
        }

        return told;
    }

    (int Count, string Hash)? ReadHead()
    {
        if (!File.Exists(Head))
        {
            return null;
        }

        var parts = File.ReadAllText(Head).Trim().Split(' ');
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? (count, parts[1])
            : throw new InvalidDataException($"{Head}: a number and a hash are needed; the file was altered. Restore it from a copy.");
    }

    InvalidDataException Bad(int line, string message) => new($"{path}({line}): {message}. Restore the ledger from a copy.");

    static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
