namespace Entente.Store;

/// <summary>
/// What only one process does at a time in a store: advisory locks of the server, which frees them when the process dies.
/// The second number of each is the store's.
/// </summary>
sealed record PostgresLock(int Number)
{
    /// <summary>How long a batch waits for another process's batch.</summary>
    public const string Patience = "5min";

    /// <summary>How long an import of event files waits for another: as long as a dead process may be held for alive.</summary>
    public const string Brief = "5s";

    /// <summary>Making the store, and bringing it up to date.</summary>
    public static readonly PostgresLock Opening = new(1_164_864_101);

    /// <summary>Writing a batch: numbers rise without gaps or doubles.</summary>
    public static readonly PostgresLock Writing = new(1_164_864_102);

    /// <summary>Importing event files: their parties are numbered in memory.</summary>
    public static readonly PostgresLock Importing = new(1_164_864_103);

    /// <summary>The call of a function on this lock of a store.</summary>
    public string Take(PostgresAddress address, string function) => $"{function}({Number}, hashtext('{address.Schema}'))";

    /// <summary>Who holds it, in words.</summary>
    public string Holder(IEngine engine)
    {
        var rows = engine.Read(new($"""
            SELECT holder.application_name, holder.pid, coalesce(host(holder.client_addr), 'the server itself')
            FROM pg_locks AS held
            JOIN pg_stat_activity AS holder ON holder.pid = held.pid
            WHERE held.locktype = 'advisory' AND held.classid = {Number} AND held.granted AND held.pid <> pg_backend_pid()
              AND held.database = (SELECT oid FROM pg_database WHERE datname = current_database())
            ORDER BY holder.pid
            LIMIT 1
            """)).Rows;
        return rows.Count == 0 ? "another process" : $"{rows[0][0]} (session {rows[0][1]} from {rows[0][2]})";
    }
}
