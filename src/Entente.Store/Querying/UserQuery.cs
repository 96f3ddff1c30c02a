namespace Entente.Store;

/// <summary>What users are told of a statement that is not run.</summary>
static class UserQuery
{
    /// <summary>It would change something.</summary>
    public static StoreException NoSelect() => new("Only one SELECT statement is allowed here: the query reads the store, it does not change it.");

    /// <summary>There are several.</summary>
    public static StoreException Several() => new("Only one SELECT statement is allowed here; this text has several.");

    /// <summary>It is no SQL, or names what is not there.</summary>
    public static StoreException Unreadable(string reason) => new($"The query cannot be read: {reason.Split('\n')[0]}");
}
