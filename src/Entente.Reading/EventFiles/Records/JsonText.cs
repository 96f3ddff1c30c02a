using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Entente.Reading.EventFiles;

/// <summary>JSON strings with their quotes.</summary>
static class JsonText
{
    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a JSON string; what cannot be read stands as it is.</summary>
    public static string Decode(ReadOnlySpan<byte> raw)
    {
        try
        {
            var reader = new Utf8JsonReader(raw);
            return reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString()! : CellText.Text(raw);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return CellText.Text(raw);
        }
    }

    /// <summary>A text as JSON string, with quotes.</summary>
    public static byte[] Encode(string value) => JsonSerializer.SerializeToUtf8Bytes(value, Plain);

    /// <summary>Whether a text is a JSON number, true, false or null as it stands.</summary>
    public static bool IsBare(string value)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(value));
            return reader.Read() && reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null
                && reader.BytesConsumed == Encoding.UTF8.GetByteCount(value);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
