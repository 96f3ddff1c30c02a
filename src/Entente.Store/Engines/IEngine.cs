using System.Data.Common;

namespace Entente.Store;

/// <summary>What differs between the databases that a store can live in. All else is common to them.</summary>
interface IEngine : IDisposable
{
    /// <summary>What messages call the store: its path, or its address without the password.</summary>
    string Place { get; }

    /// <summary>The open connection.</summary>
    DbConnection Connection { get; }

    /// <summary>A transaction that writes; where several processes may write, it waits until no other does.</summary>
    DbTransaction Begin();

    /// <summary>A statement with its values, ready to run.</summary>
    DbCommand Command(Sql sql);

    /// <summary>Writes rows into a table in bulk. What it has not written yet is written when it is disposed of.</summary>
    ITableWriter Append(string table);

    /// <summary>Makes the temporary table, or empties it.</summary>
    void Clear(TemporaryTable table);

    /// <summary>Makes the temporary table anew of what a SELECT gives.</summary>
    void Fill(TemporaryTable table, Sql select);

    /// <summary>Lets go of what the temporary table holds; until it is made or filled again, nothing reads it.</summary>
    void Release(TemporaryTable table);

    /// <summary>
    /// Makes sure that a statement of a user is one SELECT and sees nothing outside of the store, and runs it.
    /// </summary>
    /// <exception cref="StoreException">It is something else, or the database refuses it.</exception>
    ResultTable Query(string statement);

    /// <summary>Writes what a user's SELECT gives as Parquet, partitioned by columns of the answer; gives the number of rows.</summary>
    /// <exception cref="StoreException">It is something else, or the place cannot be written.</exception>
    long Export(string statement, string path, IReadOnlyList<string> partitions);

    /// <summary>From here on this process alone imports event files, whose parties it numbers.</summary>
    /// <exception cref="StoreException">Another process does.</exception>
    void ImportAlone();

    /// <summary>An error of the database as the user is to read it.</summary>
    StoreException Explain(DbException error);
}
