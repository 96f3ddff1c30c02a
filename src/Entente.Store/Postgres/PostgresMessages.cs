using System.Net.Sockets;
using Npgsql;

namespace Entente.Store;

/// <summary>PostgreSQL's errors as the user is to read them: what is wrong, and what to do. None holds a password.</summary>
static class PostgresMessages
{
    /// <summary>The error of a store.</summary>
    public static StoreException Explain(PostgresAddress address, Exception error) => error switch
    {
        PostgresException refused => OfServer(address, refused),
        { InnerException: SocketException socket } => new(
            $"There is no answer from a PostgreSQL server at {address.Server}: {DuckMessages.Reason(socket)} Start it, or check host and port of {address.Place}.", error),
        { InnerException: TimeoutException } => new($"The server at {address.Server} took too long to answer. Try again, or check host and port of {address.Place}.", error),
        { InnerException: IOException } => new(
            $"The connection to {address.Place} was lost. Run the command again: what was reported as stored is safe, and it goes on from there.", error),
        _ when error.Message.StartsWith("No password", StringComparison.Ordinal) => new(
            $"The server of {address.Place} asks for a password. Give it in the address (user:password@host), in $PGPASSWORD, or in ~/.pgpass.", error),
        _ => new($"The store {address.Place} reports: {DuckMessages.Reason(error)}", error),
    };

    static StoreException OfServer(PostgresAddress address, PostgresException error) => error.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => new(
            $"The server of {address.Place} refuses the user or the password. The password may stand in the address (user:password@host), in $PGPASSWORD, or in ~/.pgpass.", error),
        PostgresErrorCodes.InvalidCatalogName => new($"The server at {address.Server} has no database {address.Database}. Make it with: createdb {address.Database}", error),
        PostgresErrorCodes.InsufficientPrivilege => new(
            $"The user of {address.Place} may not do this: {DuckMessages.Reason(new InvalidOperationException(error.MessageText))} Ask the owner of the database for the right, or name another store with --store.", error),
        PostgresErrorCodes.DiskFull => new($"The disk of the server of {address.Place} is full. Free some space there and run the command again: what was reported as stored is safe.", error),
        PostgresErrorCodes.LockNotAvailable => new($"{address.Place} is being written by another process for a long time. Wait until it has finished, and run the command again.", error),
        PostgresErrorCodes.TooManyConnections => new($"The server of {address.Place} has no connection left. Try again later, or raise its max_connections.", error),
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => new(
            $"The server of {address.Place} is stopping or starting. Run the command again when it is up: what was reported as stored is safe.", error),
        _ => new($"The store {address.Place} reports: {DuckMessages.Reason(new InvalidOperationException(error.MessageText))}", error),
    };
}
