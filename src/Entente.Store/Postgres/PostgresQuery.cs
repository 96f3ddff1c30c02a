using System.Data.Common;
using Npgsql;

namespace Entente.Store;

/// <summary>
/// A user's statement: the server takes it as a cursor, so that it can only be one SELECT; in a transaction that reads only; and as a role that
/// sees the store's tables and no files of the server.
/// </summary>
static class PostgresQuery
{
    static readonly string[] Doing =
        ["ALTER", "ANALYZE", "ATTACH", "CALL", "COPY", "CREATE", "DELETE", "DO", "DROP", "EXECUTE", "GRANT", "INSERT", "INSTALL", "LOCK", "MERGE", "PRAGMA", "REVOKE", "SET", "TRUNCATE", "UPDATE", "VACUUM"];

    /// <summary>Runs it, and reads its rows.</summary>
    public static T Run<T>(PostgresEngine engine, PostgresAddress address, string statement, Func<DbDataReader, T> read)
    {
        try
        {
            return engine.Aside(() =>
            {
                StepDown(engine, statement);
                using var batch = new NpgsqlBatch((NpgsqlConnection)engine.Connection) { BatchCommands = { new($"DECLARE entente_query NO SCROLL CURSOR FOR\n{Trimmed(statement)}") } };
                batch.ExecuteNonQuery();
                using var command = engine.Command(new("FETCH ALL FROM entente_query"));
                using var reader = command.ExecuteReader();
                return read(reader);
            });
        }
        catch (NotSupportedException)
        {
            throw UserQuery.Several();
        }
        catch (PostgresException error)
        {
            throw Explain(address, statement, error);
        }
    }

    static string Trimmed(string statement) => statement.TrimEnd().TrimEnd(';');

    /// <summary>Gives up all rights but to read the store.</summary>
    static void StepDown(PostgresEngine engine, string statement)
    {
        var row = engine.Read(new(Statement.Read("Postgres/Reader.sql"))).Rows[0];
        if (row[0] is string role)
        {
            engine.Run(new($"SET LOCAL ROLE {role}"));
        }

        if (row[1] is true && (row[0] is null || statement.Contains("set_config", StringComparison.OrdinalIgnoreCase) || statement.Contains("U&\"", StringComparison.OrdinalIgnoreCase)))
        {
            throw new StoreException(row[0] is null
                ? "You are a superuser of the server, whose queries could read its files. Name a user of the store with fewer rights in the address."
                : "A superuser's query may not change settings. Name a user of the store with fewer rights in the address.");
        }
    }

    static StoreException Explain(PostgresAddress address, string statement, PostgresException error)
    {
        var first = statement.TrimStart().Split(' ', 2, StringSplitOptions.None)[0];
        var changes = error.SqlState is PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.FeatureNotSupported
            || (error.SqlState == PostgresErrorCodes.SyntaxError && Doing.Contains(first, StringComparer.OrdinalIgnoreCase));
        return changes ? UserQuery.NoSelect()
            : error.SqlState.StartsWith("42", StringComparison.Ordinal) && error.SqlState != PostgresErrorCodes.InsufficientPrivilege ? UserQuery.Unreadable(error.MessageText)
            : error.SqlState == PostgresErrorCodes.InsufficientPrivilege ? new StoreException($"A query sees nothing but the store's tables: {error.MessageText}.", error)
            : PostgresMessages.Explain(address, error);
    }
}
