using System.Globalization;

namespace Entente.Analysis.Forecasts;

/// <summary>A relation of a benchmark: a CAMEO code and its name.</summary>
/// <param name="Code">CAMEO code, 2 to 4 digits.</param>
/// <param name="Name">As the folder has it.</param>
public sealed record CameoRelation(string Code, string Name)
{
    /// <summary>The number of CAMEO roots.</summary>
    public const int Roots = 20;

    /// <summary>The root, 1 to 20.</summary>
    public int Root { get; } = int.Parse(Code.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The class as GDELT's QuadClass has it: 01-05 verbal cooperation (1), 06-09 material cooperation (2), 10-14 verbal conflict (3), 15-20 material conflict (4).</summary>
    public int Quad => Root switch { <= 5 => 1, <= 9 => 2, <= 14 => 3, _ => 4 };

    /// <summary>Whether a text is a CAMEO code of root 01 to 20.</summary>
    public static bool IsCode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is >= 2 and <= 4 && text.All(char.IsAsciiDigit)
            && int.Parse(text.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture) is >= 1 and <= Roots;
    }
}
