namespace Entente.Store;

/// <content>Statements of users.</content>
public sealed partial class EventStore
{
    /// <summary>
    /// Runs one SELECT of a user. Anything else is refused, files outside the store cannot be read, and the settings are frozen
    /// from the first call on.
    /// </summary>
    /// <exception cref="StoreException">It is not one SELECT, or the database refuses it; the message says why.</exception>
    public ResultTable Query(string statement)
    {
        ArgumentException.ThrowIfNullOrEmpty(statement);
        return engine.Query(statement);
    }
}
