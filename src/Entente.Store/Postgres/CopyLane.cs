using Npgsql;

namespace Entente.Store;

/// <summary>The one COPY that may run on a connection: writers of several tables take turns on it.</summary>
sealed class CopyLane(NpgsqlConnection connection)
{
    static readonly byte[] Signature = [.. "PGCOPY\n"u8, 0xFF, (byte)'\r', (byte)'\n', 0, 0, 0, 0, 0, 0, 0, 0, 0];
    static readonly byte[] End = [0xFF, 0xFF];

    /// <summary>Bytes after which the table that was written to first sends on: few, so that the server works on them while more are made.</summary>
    const int Little = 1 << 16;

    /// <summary>Bytes after which another table takes the lane: many, for that ends one COPY and begins another.</summary>
    const int Much = 1 << 22;

    NpgsqlRawCopyStream? running;
    string table = "";
    string first = "";

    /// <summary>How many bytes of rows for a table are worth sending.</summary>
    public int Enough(string into) => first.Length == 0 || first == into ? Little : Much;

    /// <summary>Sends whole rows, in COPY's binary format without head and tail, into a table.</summary>
    public void Send(string into, ReadOnlySpan<byte> rows)
    {
        first = first.Length == 0 ? into : first;
        if (running is null || table != into)
        {
            Finish();
            running = connection.BeginRawBinaryCopy($"COPY {into} FROM STDIN (FORMAT binary)");
            table = into;
            running.Write(Signature);
        }

        running.Write(rows);
    }

    /// <summary>Ends the COPY that runs, if there is one: other statements must wait for that.</summary>
    public void Finish()
    {
        if (running is { } stream)
        {
            running = null;
            using (stream)
            {
                stream.Write(End);
            }
        }
    }

    /// <summary>Ends the COPY into a table, if it runs.</summary>
    public void Finish(string into)
    {
        if (table == into)
        {
            Finish();
        }

        first = first == into ? "" : first;
    }
}
