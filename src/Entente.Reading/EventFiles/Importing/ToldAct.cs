namespace Entente.Reading.EventFiles;

/// <summary>What a row says was done, in CAMEO and PLOVER, from whichever columns tell it.</summary>
static class ToldAct
{
    /// <summary>The act of the columns' texts; those that a format lacks are empty.</summary>
    public static GivenAct Of(string type, string mode, string cameo, string eventText, string acledSubtype, string acledType, string violence)
    {
        if (type.Length > 0)
        {
            return Plover(type, mode, cameo);
        }

        foreach (var name in new[] { acledSubtype, acledType }.Where(n => n.Length > 0))
        {
            if (Crosswalk.TryAcled(name, out var development))
            {
                return new(development.Cameo, development.Type, development.Mode, true);
            }
        }

        if (Crosswalk.TryUcdp(violence, out var killed))
        {
            return new(killed.Cameo, killed.Type, killed.Mode, true);
        }

        if (cameo.Length == 0 && CameoCode.FindName(eventText) is { } named)
        {
            cameo = named.Code;
        }

        return CameoCode.Find(cameo) is { } known ? new(cameo, known.Type, known.Mode, true) : new(cameo, null, "", false);
    }

    static GivenAct Plover(string type, string mode, string cameo) => Crosswalk.TryPlover(type, mode, out var known, out var knownMode)
        ? new(cameo.Length > 0 ? cameo : CameoCode.OfEvent(known, knownMode), known, knownMode, knownMode.Length > 0 || mode.Length == 0)
        : new(cameo, null, "", false);
}
