namespace Entente.Reading.Texts;

/// <summary>Bytes as text.</summary>
/// <param name="Text">The text, without byte order mark.</param>
/// <param name="Encoding">The name of the encoding found.</param>
/// <param name="Replaced">How many characters stand for bytes that are not valid in it.</param>
readonly record struct DecodedText(string Text, string Encoding, int Replaced)
{
    /// <summary>Whether the text holds characters that no text holds: a NUL, or many control characters.</summary>
    public bool IsBinary
    {
        get
        {
            var control = 0;
            foreach (var c in Text)
            {
                control += char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u0085') ? 1 : 0;
                if (c == '\0')
                {
                    return true;
                }
            }

            return control > 4 && control > Text.Length / 100;
        }
    }
}
