using System.Text.Json;

namespace Entente.Reading.Json;

/// <summary>Says in plain words what is wrong with JSON.</summary>
static class JsonFault
{
    /// <summary>What is wrong with one line of JSON and what to do.</summary>
    public static string Message(ReadOnlySpan<byte> line, JsonException error)
    {
        var trimmed = line.TrimEnd(" \t\r"u8);
        var column = (error.BytePositionInLine ?? 0) + 1;
        return column > trimmed.Length
            ? "the JSON is cut off: the line ends in the middle of an object; each line must hold a whole one"
            : $"not valid JSON at byte {column} of the line; each line must hold one object such as {{\"id\":\"a1\",\"text\":\"...\"}}";
    }
}
