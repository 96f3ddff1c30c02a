namespace Entente.Store;

/// <summary>The store cannot do what was asked. The message is for the user: what is wrong and what to do.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Makes the exception with its message for the user.</summary>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its message for the user, and its cause.</summary>
    public StoreException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes the exception without a message.</summary>
    public StoreException()
    {
    }
}
