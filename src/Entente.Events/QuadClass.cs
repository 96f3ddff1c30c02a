namespace Entente;

/// <summary>The fourfold division of events in PLOVER's scheme (GDELT's and CAMEO's differ; a stored quad class names its scheme).</summary>
public enum QuadClass
{
    /// <summary>1: words of cooperation.</summary>
    VerbalCooperation = 1,
    /// <summary>2: deeds of cooperation.</summary>
    MaterialCooperation = 2,
    /// <summary>3: words of conflict.</summary>
    VerbalConflict = 3,
    /// <summary>4: deeds of conflict.</summary>
    MaterialConflict = 4,
}
