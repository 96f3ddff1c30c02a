namespace Entente.Coding;

/// <summary>What a body is by the last word of its name, where the dictionary does not know the name (Dictionaries/Names/heads.tsv).</summary>
sealed class HeadSectors
{
    readonly Dictionary<ulong, string> sectors = [];

    /// <summary>Reads the table.</summary>
    public HeadSectors(WordFolding folding)
    {
        foreach (var (sector, words) in WordTable.Rows(Shipped.Text("Names/heads.tsv")))
        {
            foreach (var word in words.AsSpan().Split(';'))
            {
                sectors[folding[words.AsSpan(word).Trim()]] = sector;
            }
        }
    }

    /// <summary>The sector of "Capital Development Authority"; empty if the last name of the part says none.</summary>
    /// <param name="part">A part of a phrase without a known name, title or noun.</param>
    /// <param name="pieces">The pieces of the text.</param>
    public string Of(PhrasePart part, List<Piece> pieces)
    {
        var last = part.LastUnknown;
        if (last < 0 || part.HasUnknownHead || !sectors.TryGetValue(pieces[last].Id, out var sector))
        {
            return "";
        }

        if (sector is "SOC" or "BUS" or "GOV" && part.IsMedical)
        {
            sector = "MED";
        }

        var named = last > 0 && pieces[last - 1].Is(PieceForm.Capital);
        var leads = sector is "EDU" or "REL" or "BUS" && last + 1 < pieces.Count && !pieces[last + 1].Is(PieceForm.BreakBefore);
        return named || leads ? sector : "";
    }
}
