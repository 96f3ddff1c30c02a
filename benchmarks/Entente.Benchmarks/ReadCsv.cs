using DuckDB.NET.Data;

namespace Entente.Benchmarks;

/// <summary>DuckDB's own reading of a GDELT 2.0 file into a new database, one thread. Usage: read-csv FILE DATABASE lean|wide.</summary>
static class ReadCsv
{
    const string Columns = "GLOBALEVENTID BIGINT,SQLDATE INTEGER,MonthYear INTEGER,Year INTEGER,FractionDate DOUBLE,Actor1Code VARCHAR,Actor1Name VARCHAR,Actor1CountryCode VARCHAR,Actor1KnownGroupCode VARCHAR,Actor1EthnicCode VARCHAR,Actor1Religion1Code VARCHAR,Actor1Religion2Code VARCHAR,Actor1Type1Code VARCHAR,Actor1Type2Code VARCHAR,Actor1Type3Code VARCHAR,Actor2Code VARCHAR,Actor2Name VARCHAR,Actor2CountryCode VARCHAR,Actor2KnownGroupCode VARCHAR,Actor2EthnicCode VARCHAR,Actor2Religion1Code VARCHAR,Actor2Religion2Code VARCHAR,Actor2Type1Code VARCHAR,Actor2Type2Code VARCHAR,Actor2Type3Code VARCHAR,IsRootEvent INTEGER,EventCode VARCHAR,EventBaseCode VARCHAR,EventRootCode VARCHAR,QuadClass INTEGER,GoldsteinScale DOUBLE,NumMentions INTEGER,NumSources INTEGER,NumArticles INTEGER,AvgTone DOUBLE,A1T INTEGER,A1N VARCHAR,A1C VARCHAR,A1A VARCHAR,A1A2 VARCHAR,A1Lat DOUBLE,A1Lon DOUBLE,A1F VARCHAR,A2T INTEGER,A2N VARCHAR,A2C VARCHAR,A2A VARCHAR,A2A2 VARCHAR,A2Lat DOUBLE,A2Lon DOUBLE,A2F VARCHAR,GT INTEGER,GN VARCHAR,GC VARCHAR,GA VARCHAR,GA2 VARCHAR,GLat DOUBLE,GLon DOUBLE,GF VARCHAR,DATEADDED BIGINT,SOURCEURL VARCHAR";

    const string Lean = "GLOBALEVENTID AS event_id, 1::SMALLINT AS origin_id, strptime(SQLDATE::VARCHAR, '%Y%m%d')::DATE AS day, strptime(DATEADDED::VARCHAR, '%Y%m%d%H%M%S') AS added, least(Actor1CountryCode, Actor2CountryCode) || '|' || greatest(Actor1CountryCode, Actor2CountryCode) AS pair, Actor1Code AS source, Actor1CountryCode AS source_country, Actor2Code AS target, Actor2CountryCode AS target_country, EventCode AS code, EventRootCode AS root, QuadClass::TINYINT AS quad, GoldsteinScale::FLOAT AS intensity, NumMentions AS n_mentions, NumArticles AS n_articles, AvgTone::FLOAT AS tone, GT::TINYINT AS geo_type, GLat::FLOAT AS lat, GLon::FLOAT AS lon, GA AS adm1";

    /// <summary>Reads the file.</summary>
    public static int Run(string[] args)
    {
        var (file, path, select) = (args[0], args[1], args[2] == "lean" ? Lean : "*");
        File.Delete(path);
        using var connection = new DuckDBConnection($"Data Source={path};threads=1;memory_limit=1GB;storage_compatibility_version=latest");
        connection.Open();
        using var command = connection.CreateCommand();
        var columns = string.Join(", ", Columns.Split(',').Select(c => c.Split(' ')).Select(c => $"'{c[0]}': '{c[1]}'"));
        command.CommandText = $"CREATE TABLE event AS SELECT {select} FROM read_csv('{file}', delim='\\t', header=false, quote='', escape='', columns={{{columns}}}); CHECKPOINT;";
        command.ExecuteNonQuery();
        return 0;
    }
}
