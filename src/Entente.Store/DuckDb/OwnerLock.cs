using System.Text.Json;

namespace Entente.Store;

/// <summary>
/// One process writes a store, or several read it. The lock is a file beside the store that the owner keeps open;
/// the operating system frees it when the owner dies, however it dies.
/// </summary>
sealed class OwnerLock : IDisposable
{
    readonly FileStream file;
    readonly string? ownerPath;

    OwnerLock(FileStream file, string? ownerPath)
    {
        this.file = file;
        this.ownerPath = ownerPath;
    }

    /// <summary>Takes the lock, or says who has it.</summary>
    /// <exception cref="StoreException">Another process holds the store.</exception>
    public static OwnerLock Take(string storePath, StoreOptions options)
    {
        var lockPath = storePath + ".lock";
        var ownerPath = storePath + ".owner.json";
        FileStream file;
        try
        {
            file = options.ReadOnly
                ? new(lockPath, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read)
                : new(lockPath, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException error) when (error is not (DirectoryNotFoundException or PathTooLongException) && File.Exists(lockPath))
        {
            throw new StoreException(Held(storePath, ReadOwner(ownerPath)), error);
        }

        if (options.ReadOnly)
        {
            return new(file, null);
        }

        File.WriteAllText(ownerPath, JsonSerializer.Serialize(new StoreOwner(Environment.ProcessId, options.Owner)));
        return new(file, ownerPath);
    }

    /// <summary>The message for a store that somebody else holds.</summary>
    public static string Held(string storePath, StoreOwner? owner) =>
        owner is null
            ? $"{storePath} is in use by another process. Wait until it has finished, or name another store with --store."
            : $"{storePath} is in use by {owner.Name} (process {owner.Pid}). Wait until it has finished, stop it, or name another store with --store.";

    /// <summary>Who holds the store, if that can be read; else null.</summary>
    public static StoreOwner? ReadOwner(string ownerPath)
    {
        try
        {
            return JsonSerializer.Deserialize<StoreOwner>(File.ReadAllText(ownerPath));
        }
        catch (Exception error) when (error is IOException or JsonException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (ownerPath is not null)
        {
            File.Delete(ownerPath);
        }

        file.Dispose();
    }
}
