namespace Entente.Store;

/// <content>Statements of users.</content>
public sealed partial class EventStore
{
    bool confined;

    /// <summary>
    /// Runs one SELECT of a user. Anything else is refused, files outside the store cannot be read, and the settings are frozen
    /// from the first call on.
    /// </summary>
    /// <exception cref="StoreException">It is not one SELECT, or the database refuses it; the message says why.</exception>
    public ResultTable Query(string statement)
    {
        ArgumentException.ThrowIfNullOrEmpty(statement);
        RefuseAllButSelect(statement);
        Confine(null);
        return Read(new(statement));
    }

    /// <summary>From here on no file is read or written but in one folder, if it is named; the first call holds.</summary>
    void Confine(string? folder)
    {
        if (confined)
        {
            return;
        }

        if (folder is not null)
        {
            Run(new($"SET allowed_directories = [{Sql.Literal(folder + System.IO.Path.DirectorySeparatorChar)}]"));
        }

        Run(new("SET enable_external_access = false"));
        Run(new("SET lock_configuration = true"));
        confined = true;
    }

    /// <summary>The database's own parser decides: it writes only SELECT statements out as a tree.</summary>
    void RefuseAllButSelect(string statement)
    {
        var answer = Read(new Sql(Statement.Read("Querying/Select.sql")).With("statement", statement)).Rows[0];
        if (answer[0] is "true")
        {
            var reason = (string?)answer[1] ?? "";
            throw new StoreException(reason.Contains("Only SELECT", StringComparison.Ordinal)
                ? "Only one SELECT statement is allowed here: the query reads the store, it does not change it."
                : $"The query cannot be read: {reason.Split('\n')[0]}");
        }

        if (answer[2] is not 1L)
        {
            throw new StoreException("Only one SELECT statement is allowed here; this text has several.");
        }
    }
}
