using System.Buffers.Text;
using System.Runtime.CompilerServices;

namespace Entente.Reading.EventFiles;

/// <summary>The values of one row by slot. Gathers the first reason why the row cannot be read.</summary>
ref struct RowReading(ReadOnlySpan<byte> row, RowCells cells, SlotMap map)
{
    readonly ReadOnlySpan<byte> row = row;

    /// <summary>Why the row cannot be read; null if it can.</summary>
    public string? Reason { get; private set; }

    /// <summary>The bytes of a slot; empty if the file has no such column or the row no value.</summary>
    public readonly ReadOnlySpan<byte> this[Slot slot]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var column = map[slot];
            if (column < 0)
            {
                return default;
            }

            var value = cells.Value(row, column);
            return IsMissing(value) ? default : value;
        }
    }

    /// <summary>The value of a slot as text.</summary>
    public readonly string Text(Slot slot)
    {
        var value = this[slot];
        return value.IsEmpty ? "" : CellText.Text(value).Replace("\"\"", "\"", StringComparison.Ordinal);
    }

    /// <summary>A whole number; null if there is none. Anything else is a reason.</summary>
    public int? Whole(Slot slot)
    {
        var value = this[slot];
        if (value.IsEmpty)
        {
            return null;
        }

        if (Utf8Parser.TryParse(value, out int number, out var read) && read == value.Length)
        {
            return number;
        }

        Refuse(slot, "no whole number");
        return null;
    }

    /// <summary>A number; null if there is none. A decimal comma is a reason, like anything else.</summary>
    public double? Number(Slot slot)
    {
        var value = this[slot];
        if (value.IsEmpty)
        {
            return null;
        }

        if (DecimalNumber.TryParse(value, out var number))
        {
            return number;
        }

        Refuse(slot, value.Contains((byte)',') ? "no number: write a decimal point, not a comma" : "no number");
        return null;
    }

    /// <summary>Notes that a value cannot be read.</summary>
    public void Refuse(Slot slot, string what) => Reason ??= $"{map.Field(slot)?.Name ?? slot.ToString()} is '{Shorten(Text(slot))}', {what}";

    /// <summary>Notes a reason.</summary>
    public void Refuse(string reason) => Reason ??= reason;

    /// <summary>The bytes from the first to the last of some slots, if their columns follow one another closely; else their values, one after the other, in the scratch.</summary>
    public readonly ReadOnlySpan<byte> Together(ReadOnlySpan<Slot> slots, byte[] scratch, bool areClose)
    {
        if (areClose)
        {
            return row[cells.Start(map[slots[0]])..cells.End(map[slots[^1]])];
        }

        var at = 0;
        foreach (var slot in slots)
        {
            var value = this[slot];
            value = value[..Math.Min(value.Length, (scratch.Length / slots.Length) - 1)];
            value.CopyTo(scratch.AsSpan(at));
            at += value.Length;
            scratch[at++] = 0x1F;
        }

        return scratch.AsSpan(0, at);
    }

    static string Shorten(string text) => text.Length <= 40 ? text : text[..40] + "...";

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    static bool IsMissing(ReadOnlySpan<byte> value) => value.Length switch
    {
        0 => true,
        2 => value.SequenceEqual("NA"u8),
        3 => value.SequenceEqual("NaN"u8),
        4 => value.SequenceEqual("None"u8) || value.SequenceEqual("NULL"u8) || value.SequenceEqual("null"u8),
        _ => false,
    };
}
