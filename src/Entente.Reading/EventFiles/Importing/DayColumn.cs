namespace Entente.Reading.EventFiles;

/// <summary>Reads the days of one column; the last one is remembered, because rows of one day stand together.</summary>
sealed class DayColumn(SlotMap map, Slot slot)
{
    readonly string styles = map.Field(slot)?.Detail ?? "";
    byte[] last = [];
    DateOnly day;

    /// <summary>The day; null if there is none. Anything else is a reason.</summary>
    public DateOnly? Read(ref RowReading row)
    {
        var value = row[slot];
        if (value.IsEmpty)
        {
            return null;
        }

        if (value.SequenceEqual(last))
        {
            return day;
        }

        if (!TryDigits(value, out var read) && !TypedValue.TryDay(CellText.Text(value), styles, out read))
        {
            row.Refuse(slot, $"no day as this format writes it ({Example()})");
            return null;
        }

        (last, day) = (value.ToArray(), read);
        return day;
    }

    bool TryDigits(ReadOnlySpan<byte> value, out DateOnly read)
    {
        read = default;
        if (!((styles == "yyyyMMdd" && value.Length == 8) || (styles == "yyyyMMddHHmmss" && value.Length == 14)) || value.IndexOfAnyExceptInRange((byte)'0', (byte)'9') >= 0)
        {
            return false;
        }

        var (year, month, date) = (Digits(value[..4]), Digits(value[4..6]), Digits(value[6..8]));
        if (year == 0 || month is 0 or > 12 || date == 0 || date > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        read = new(year, month, date);
        return true;
    }

    static int Digits(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (number * 10) + digit - (byte)'0';
        }

        return number;
    }

    string Example() => TypedValue.Write(new(2018, 6, 1), styles.Length == 0 ? "iso" : styles);
}
