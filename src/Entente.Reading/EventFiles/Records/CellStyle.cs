namespace Entente.Reading.EventFiles;

/// <summary>How the bytes of a cell spell its value.</summary>
public enum CellStyle
{
    /// <summary>As they are.</summary>
    Plain,
    /// <summary>As they are, in a format that quotes: quoted when a new value needs it.</summary>
    Bare,
    /// <summary>Between quotes, quotes inside doubled.</summary>
    Quoted,
    /// <summary>A JSON string between quotes.</summary>
    JsonText,
    /// <summary>A JSON number, true, false or null.</summary>
    JsonBare,
    /// <summary>XML text or an attribute's value, with entities.</summary>
    Xml,
}
