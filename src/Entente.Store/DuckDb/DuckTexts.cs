using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Entente.Store;

/// <summary>A text as DuckDB holds it: length, then up to twelve bytes, or the first four and where all of them stand.</summary>
readonly record struct DuckText(ulong Low, ulong High);

/// <summary>The packed form of texts that come again as the same object: names of pairs, codes, publishers.</summary>
sealed unsafe class DuckTexts : IDisposable
{
    const int Size = 1 << 13;
    const int Inline = 12;
    const int Longest = 256;
    const int MostKept = 1 << 20;
    readonly string?[] texts = new string?[Size];
    readonly DuckText[] packed = new DuckText[Size];
    readonly List<nint> kept = [];
    int bytesKept;

    /// <summary>The packed form; false for a long text.</summary>
    public bool TryGet(string text, out DuckText found)
    {
        var at = RuntimeHelpers.GetHashCode(text) & (Size - 1);
        if (ReferenceEquals(texts[at], text))
        {
            found = packed[at];
            return true;
        }

        if (text.Length > Longest)
        {
            found = default;
            return false;
        }

        (texts[at], packed[at]) = (text, found = Pack(text));
        return true;
    }

    /// <summary>Forgets all if much is kept; only when no chunk points to it.</summary>
    public void Shrink()
    {
        if (bytesKept > MostKept)
        {
            Array.Clear(texts);
            Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        kept.ForEach(k => NativeMemory.Free((void*)k));
        kept.Clear();
        bytesKept = 0;
    }

    DuckText Pack(string text)
    {
        Span<byte> bytes = stackalloc byte[Longest * 3];
        bytes = bytes[..Encoding.UTF8.GetBytes(text, bytes)];
        Span<byte> answer = stackalloc byte[sizeof(DuckText)];
        answer.Clear();
        MemoryMarshal.Write(answer, bytes.Length);
        if (bytes.Length <= Inline)
        {
            bytes.CopyTo(answer[4..]);
        }
        else
        {
            var place = (nint)NativeMemory.Alloc((nuint)bytes.Length);
            kept.Add(place);
            bytesKept += bytes.Length;
            bytes.CopyTo(new Span<byte>((void*)place, bytes.Length));
            bytes[..4].CopyTo(answer[4..]);
            MemoryMarshal.Write(answer[8..], place);
        }

        return MemoryMarshal.Read<DuckText>(answer);
    }
}
