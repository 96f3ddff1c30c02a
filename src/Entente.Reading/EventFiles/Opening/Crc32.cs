using System.Runtime.InteropServices;

namespace Entente.Reading.EventFiles;

/// <summary>The checksum of ZIP archives (polynomial EDB88320), eight bytes a step.</summary>
sealed class Crc32
{
    static readonly uint[][] Tables = Make();
    uint state = uint.MaxValue;

    /// <summary>The checksum of what was added.</summary>
    public uint Value => ~state;

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var crc = state;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
        {
            var mixed = word ^ crc;
            crc = Tables[7][(byte)mixed] ^ Tables[6][(byte)(mixed >> 8)] ^ Tables[5][(byte)(mixed >> 16)] ^ Tables[4][(byte)(mixed >> 24)]
                ^ Tables[3][(byte)(mixed >> 32)] ^ Tables[2][(byte)(mixed >> 40)] ^ Tables[1][(byte)(mixed >> 48)] ^ Tables[0][(byte)(mixed >> 56)];
        }

        foreach (var one in bytes[(words.Length * sizeof(ulong))..])
        {
            crc = Tables[0][(byte)(crc ^ one)] ^ (crc >> 8);
        }

        state = crc;
    }

    static uint[][] Make()
    {
        var tables = Enumerable.Range(0, 8).Select(_ => new uint[256]).ToArray();
        for (var n = 0u; n < 256; n++)
        {
            var value = n;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 1 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
            }

            tables[0][n] = value;
        }

        for (var table = 1; table < 8; table++)
        {
            for (var n = 0; n < 256; n++)
            {
                tables[table][n] = (tables[table - 1][n] >> 8) ^ tables[0][(byte)tables[table - 1][n]];
            }
        }

        return tables;
    }
}
