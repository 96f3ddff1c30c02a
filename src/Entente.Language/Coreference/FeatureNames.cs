using System.Globalization;
using System.Runtime.CompilerServices;

namespace Entente.Language.Coreference;

/// <summary>The names of the features of one candidate, each with the anaphor's class in front. Where weights are given, names without one are left out, and no text is made.</summary>
/// <param name="kind">The anaphor's class.</param>
/// <param name="known">The weights; null to take every name.</param>
sealed class FeatureNames(string kind, CoreferenceWeights? known)
{
    const int Longest = 128;

    readonly char[] buffer = new char[Longest];
    readonly string prefix = kind + "|";

    /// <summary>The features so far, in the order in which they were added.</summary>
    public List<string> All { get; } = new(24);

    /// <summary>Adds a name.</summary>
    public void Add(string name) => Add($"{name}");

    /// <summary>Adds a name made of parts.</summary>
    public void Add([InterpolatedStringHandlerArgument("")] in Name name)
    {
        var text = buffer.AsSpan(0, name.Length);
        if (known is null)
        {
            All.Add(text.ToString());
        }
        else if (known.NameOf(text) is { } feature)
        {
            All.Add(feature);
        }
    }

    /// <summary>Writes the parts of a name one after the other.</summary>
    [InterpolatedStringHandler]
    public ref struct Name
    {
        readonly char[] buffer;

        /// <summary>Begins with the class.</summary>
        public Name(int literalLength, int formattedCount, FeatureNames names)
        {
            buffer = names.buffer;
            AppendLiteral(names.prefix);
        }

        /// <summary>How many characters stand in the buffer.</summary>
        public int Length { get; private set; }

        /// <summary>Adds text; what no feature is as long as is cut off.</summary>
        public void AppendLiteral(string text)
        {
            var part = text.AsSpan(0, Math.Min(text.Length, buffer.Length - Length));
            part.CopyTo(buffer.AsSpan(Length));
            Length += part.Length;
        }

        /// <summary>Adds text.</summary>
        public void AppendFormatted(string text) => AppendLiteral(text);

        /// <summary>Adds a small number.</summary>
        public void AppendFormatted(int number)
        {
            if (number.TryFormat(buffer.AsSpan(Length), out var written, default, CultureInfo.InvariantCulture))
            {
                Length += written;
            }
        }

        /// <summary>Adds the name of a kind of phrase.</summary>
        public void AppendFormatted(PhraseSort sort) => AppendLiteral(Enum.GetName(sort) ?? "");
    }
}
