using Entente.Store;
using Xunit;

namespace Entente.Tests.Store;

public sealed class PostgresAddressTests
{
    [Theory]
    [InlineData("postgres://", "postgres://USER:PASSWORD@HOST:PORT/DATABASE")]
    [InlineData("postgres://anna:hush@db.example.org", "postgres://USER:PASSWORD@HOST:PORT/DATABASE")]
    [InlineData("postgres://anna:hu/sh@db.example.org/x", "%2F")]
    [InlineData("postgres://anna:hush@127.0.0.1:0/x", "port is '0'; it takes a whole number from 1 to 65535")]
    [InlineData("postgres://anna:hush@127.0.0.1/x?schema=Mine", "The schema 'Mine' cannot be used")]
    [InlineData("postgres://anna:hush@127.0.0.1/x?sslmode=perhaps", "sslmode is 'perhaps'")]
    [InlineData("postgres://anna:hush@127.0.0.1/x?password=hush", "has no option 'password'")]
    [InlineData("postgresql://anna:hush@127.0.0.1:1/x?connect_timeout=2", "no answer from a PostgreSQL server at 127.0.0.1:1")]
    public void What_is_wrong_with_an_address_is_told_and_the_password_is_not(string place, string told)
    {
        var error = Assert.Throws<StoreException>(() => EventStore.Open(place));
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
        for (Exception? inner = error; inner is not null; inner = inner.InnerException)
        {
            Assert.DoesNotContain("hush", inner.ToString(), StringComparison.Ordinal);
        }
    }
}
