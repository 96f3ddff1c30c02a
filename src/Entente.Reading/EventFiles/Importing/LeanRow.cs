using System.Globalization;

namespace Entente.Reading.EventFiles;

/// <summary>Makes a lean event of a row, or says why there is none; finds what is suspicious.</summary>
sealed class LeanRow(EventFormat format, SlotMap map, MetSoFar met)
{
    readonly ActorColumns[] sides = Sides(map, met.Actors);
    readonly EventColumns acts = new(map, met.Acts);
    readonly PlaceColumns placeColumns = new(map, met.Places);
    readonly PublisherColumn publishers = new(map, met.Publishers);
    readonly DayColumn days = new(map, Slot.Day);
    readonly DayColumn published = new(map, map[Slot.Published] >= 0 ? Slot.Published : Slot.Added);
    readonly bool isKeyed = format.Key.Count > 0;
    readonly bool isKeyedByDay = format.Key.Contains("day");

    /// <summary>Reads one row; false if it is rejected, with the reading's reason.</summary>
    public bool TryRead(ref RowReading row, ReadOnlySpan<byte> bytes, RowPlace at, out ImportedEvent told)
    {
        told = default;
        if (days.Read(ref row) is not { } day)
        {
            row.Refuse("the row has no day; every event needs one");
            return false;
        }

        var hash = ByteTable.Hash(bytes);
        var (key, keyText) = Key(ref row, day, hash);
        var (source, target) = (sides[0].Read(ref row), sides[1].Read(ref row));
        var act = acts.Read(ref row);
        var (place, placeFlags) = placeColumns.Read(ref row);
        var (mentions, articles, outlets) = (row.Whole(Slot.Mentions), row.Whole(Slot.Articles), row.Whole(Slot.Publishers));
        var (dead, low, high) = (row.Whole(Slot.Dead), row.Whole(Slot.DeadLow), row.Whole(Slot.DeadHigh));
        var known = published.Read(ref row);
        var quad = Quad(ref row);
        var (intensity, tone) = (row.Number(Slot.Intensity), row.Number(Slot.Tone));
        if (row.Reason is not null)
        {
            return false;
        }

        told = new()
        {
            Offset = at.Offset,
            Line = at.Line,
            Next = at.Next,
            NextLine = at.NextLine,
            Key = key,
            KeyText = keyText,
            Content = (int)(hash >> 32),
            Day = day,
            Published = known,
            Source = source,
            Target = target,
            Act = act,
            GivenQuad = quad,
            GivenIntensity = (float?)intensity,
            Mentions = mentions,
            Articles = articles,
            Tone = (float?)tone,
            Place = place,
            Dead = dead,
            Publisher = publishers.Read(ref row),
            Flags = placeFlags | Dates(day, known) | Counts(mentions, articles, outlets, dead, low, high)
                | (source >= 0 && source == target ? ImportFlags.ActorIsItself : 0) | (met.Acts[act].IsKnown ? 0 : ImportFlags.UnknownCode),
        };
        return true;
    }

    static ActorColumns[] Sides(SlotMap map, List<GivenActor> actors)
    {
        var known = new Dictionary<GivenActor, int>();
        return [new(map, isSource: true, actors, known), new(map, isSource: false, actors, known)];
    }

    (long Key, string? Text) Key(ref RowReading row, DateOnly day, ulong hash)
    {
        if (!isKeyed)
        {
            return ((long)(hash | (1UL << 63)), null);
        }

        var text = row[Slot.Id];
        if (text.IsEmpty)
        {
            row.Refuse("the row has no id; every event needs one");
            return default;
        }

        if (isKeyedByDay ? RowKey.TryNumberOfDay(text, day, out var key) : RowKey.TryNumber(text, out key) || RowKey.TryLetters(text, out key))
        {
            return (key, null);
        }

        var words = row.Text(Slot.Id);
        var whole = isKeyedByDay ? string.Create(CultureInfo.InvariantCulture, $"{words}/{day:yyyy-MM-dd}") : words;
        return ((long)(ByteTable.Hash(System.Text.Encoding.UTF8.GetBytes(whole)) | (1UL << 63)), whole);
    }

    static sbyte Quad(ref RowReading row)
    {
        var value = row[Slot.Quad];
        return value switch
        {
            { IsEmpty: true } => 0,
            [>= (byte)'0' and <= (byte)'4'] => (sbyte)(value[0] - (byte)'0'),
            _ => QuadWords.Parse(row.Text(Slot.Quad)),
        };
    }

    ImportFlags Dates(DateOnly day, DateOnly? known) => known is { } at && format.IsFar(day, at) ? ImportFlags.FarDate : ImportFlags.None;

    static ImportFlags Counts(int? mentions, int? articles, int? outlets, int? dead, int? low, int? high) =>
        mentions < 0 || articles < 0 || outlets < 0 || outlets > mentions || dead is < 0 or > 1_000_000 || low > dead || dead > high ? ImportFlags.ImpossibleCount : ImportFlags.None;
}

/// <summary>The lists that rows point into.</summary>
sealed record MetSoFar(List<GivenActor> Actors, List<GivenPlace> Places, List<GivenAct> Acts, List<string> Publishers);

/// <summary>Where a row stands in its file, and where the next one does.</summary>
readonly record struct RowPlace(long Offset, long Line, long Next, long NextLine);

/// <summary>Quad classes written as words.</summary>
static class QuadWords
{
    static readonly string[] Words = ["VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT"];

    /// <summary>1 to 4; 0 for other words.</summary>
    public static sbyte Parse(string text) => (sbyte)(Array.FindIndex(Words, w => w.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)) + 1);

    /// <summary>The words of a class, 1 to 4.</summary>
    public static string Write(int quad) => Words[quad - 1];
}
