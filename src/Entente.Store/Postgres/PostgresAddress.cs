using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace Entente.Store;

/// <summary>
/// Where a store lives on a server: <c>postgres://user:password@host:port/database?schema=name&amp;sslmode=require</c>.
/// The password is never printed; it may also come from $PGPASSWORD or ~/.pgpass.
/// </summary>
sealed partial record PostgresAddress
{
    const string Form = "postgres://USER:PASSWORD@HOST:PORT/DATABASE";

    static readonly string[] Names = ["connect_timeout", "host", "port", "schema", "sslcert", "sslkey", "sslmode", "sslrootcert"];

    readonly NpgsqlConnectionStringBuilder settings = new();

    PostgresAddress()
    {
    }

    /// <summary>The schema that holds the tables.</summary>
    public string Schema { get; private set; } = "entente";

    /// <summary>The address without the password.</summary>
    public string Place { get; private set; } = "";

    /// <summary>The host and port.</summary>
    public string Server => string.Create(CultureInfo.InvariantCulture, $"{settings.Host}:{settings.Port}");

    /// <summary>The user; empty if none is named.</summary>
    public string User => settings.Username ?? "";

    /// <summary>The database.</summary>
    public string Database => settings.Database ?? "";

    /// <summary>Whether the place of a store is such an address.</summary>
    public static bool Is(string place) =>
        place.StartsWith("postgres:", StringComparison.OrdinalIgnoreCase) || place.StartsWith("postgresql:", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads an address.</summary>
    /// <exception cref="StoreException">It is none; the message names the part that is wrong, and not the password.</exception>
    public static PostgresAddress Parse(string text)
    {
        var parts = Shape().Match(text);
        if (!parts.Success || parts.Groups["database"].Length == 0)
        {
            throw new StoreException($"The address of a PostgreSQL store is {Form}; signs such as @ : / ? # % in the password are written %40 %3A %2F %3F %23 %25.");
        }

        var address = new PostgresAddress();
        address.SetServer(parts.Groups["server"].Value);
        address.settings.Database = Plain(parts, "database");
        address.settings.Username = parts.Groups["user"].Success ? Plain(parts, "user") : null;
        address.settings.Password = parts.Groups["password"].Success ? Plain(parts, "password") : null;
        foreach (var pair in parts.Groups["options"].Value.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            address.Set(equals < 0 ? pair : pair[..equals], equals < 0 ? "" : Uri.UnescapeDataString(pair[(equals + 1)..]));
        }

        address.Place = address.Describe();
        return address;
    }

    /// <summary>What the driver wants, for a process that calls itself so.</summary>
    public string ConnectionString(string owner) => new NpgsqlConnectionStringBuilder(settings.ConnectionString)
    {
        ApplicationName = owner,
        SearchPath = Schema,
        Timezone = "UTC",
        Pooling = false,
        CommandTimeout = 0,
        Options = "-c client_min_messages=warning -c cursor_tuple_fraction=1 -c work_mem=64MB -c jit=off",
    }.ConnectionString;

    static string Plain(Match parts, string name) => Uri.UnescapeDataString(parts.Groups[name].Value);

    void SetServer(string server)
    {
        var colon = server.LastIndexOf(':');
        var isPort = colon >= 0 && !server.Contains(',', StringComparison.Ordinal) && !server.EndsWith(']');
        settings.Host = (isPort ? server[..colon] : server).Trim('[', ']') is { Length: > 0 } host ? host : "localhost";
        if (isPort)
        {
            Set("port", server[(colon + 1)..]);
        }
    }

    void Set(string name, string value)
    {
        switch (name)
        {
            case "host": settings.Host = value; break;
            case "port": settings.Port = Number(name, value, 65535); break;
            case "schema" when SchemaName().IsMatch(value): Schema = value; break;
            case "schema": throw new StoreException($"The schema '{value}' cannot be used: take small letters, digits and _, beginning with a letter.");
            case "sslmode" when Enum.TryParse<SslMode>(value.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var mode): settings.SslMode = mode; break;
            case "sslmode": throw new StoreException($"sslmode is '{value}'; it takes disable, allow, prefer, require, verify-ca or verify-full.");
            case "sslrootcert": settings.RootCertificate = value; break;
            case "sslcert": settings.SslCertificate = value; break;
            case "sslkey": settings.SslKey = value; break;
            case "connect_timeout": settings.Timeout = Number(name, value, 1024); break;
            default: throw new StoreException($"The address of a PostgreSQL store has no option '{name}'; there are: {string.Join(", ", Names)}.");
        }
    }

    static int Number(string name, string value, int highest) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= highest
            ? number
            : throw new StoreException(string.Create(CultureInfo.InvariantCulture, $"{name} is '{value}'; it takes a whole number from 1 to {highest}."));

    string Describe() =>
        $"postgres://{(User.Length > 0 ? Uri.EscapeDataString(User) + "@" : "")}{Server}/{Uri.EscapeDataString(Database)}{(Schema == "entente" ? "" : "?schema=" + Schema)}";

    [GeneratedRegex(@"^postgres(ql)?://((?<user>[^:@/?#]*)(:(?<password>[^@/?#]*))?@)?(?<server>[^@/?#]*)/(?<database>[^/?#]*)(\?(?<options>[^#]*))?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Shape();

    [GeneratedRegex("^[a-z_][a-z_0-9]{0,62}$")]
    private static partial Regex SchemaName();
}
