using Entente.Reading.Dates;
using Xunit;

namespace Entente.Tests.Reading;

public sealed class DateTests
{
    [Theory]
    [InlineData("2025-03-05")]
    [InlineData("2025-03-05T23:59:59Z")]
    [InlineData("2025-03-05T23:59:59+05:00")]
    [InlineData("2025-03-05 10:00:00")]
    [InlineData("2025/03/05")]
    [InlineData("20250305")]
    [InlineData("20250305T101500Z")]
    [InlineData("Wed, 05 Mar 2025 10:30:00 GMT")]
    [InlineData("5 Mar 2025 10:30 +0500")]
    [InlineData("March 5, 2025")]
    [InlineData("Mar. 5, 2025")]
    [InlineData("Wednesday, March 5th, 2025, 10:30 AM")]
    [InlineData("5 March 2025")]
    [InlineData("5th of March, 2025")]
    [InlineData("05-Mar-2025")]
    [InlineData("1741168800")]
    [InlineData("1741168800000")]
    public void A_day_is_read_in_every_usual_form(string text)
    {
        Assert.True(DateText.TryParse(text, out var date), text);
        Assert.Equal(new DateOnly(2025, 3, 5), date);
    }

    [Theory]
    [InlineData("31/12/2024")]
    [InlineData("12/31/2024")]
    [InlineData("31.12.2024")]
    public void Day_and_month_in_numbers_are_read_where_they_cannot_be_confused(string text)
    {
        Assert.True(DateText.TryParse(text, out var date));
        Assert.Equal(new DateOnly(2024, 12, 31), date);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("03/04/2025")]
    [InlineData("2025-02-30")]
    [InlineData("2025-13-01")]
    [InlineData("0001-01-01")]
    [InlineData("March 2025")]
    [InlineData("Tuesday")]
    [InlineData("99999999")]
    public void What_is_no_certain_day_is_not_guessed(string? text) => Assert.False(DateText.TryParse(text, out _));

    [Fact]
    public async Task An_article_dated_in_the_future_is_read_with_a_notice()
    {
        var result = await Folder.ReadOne("a.jsonl", """{"text":"One word came.","date":"2031-01-02"}""");
        Assert.Equal(new DateOnly(2031, 1, 2), result.Article!.Published);
        Assert.Equal(NoticeKind.FutureDate, Assert.Single(result.Notices).Kind);
    }

    [Fact]
    public async Task An_article_without_a_date_is_read_with_a_notice()
    {
        var result = await Folder.ReadOne("a.jsonl", """{"text":"One word came."}""");
        Assert.Null(result.Article!.Published);
        Assert.Equal(NoticeKind.NoDate, Assert.Single(result.Notices).Kind);
    }

    [Fact]
    public async Task A_date_that_cannot_be_read_is_told()
    {
        var result = await Folder.ReadOne("a.jsonl", """{"text":"One word came.","date":"03/04/2025"}""");
        Assert.Equal([NoticeKind.UnreadableDate, NoticeKind.NoDate], result.Notices.Select(n => n.Kind));
        Assert.Contains("'03/04/2025' is not read as a day; write it as 2025-03-04", result.Notices[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Friday, March 1, 2024\n\nPakistan suspended its trade with India.")]
    [InlineData("KABUL, Afghanistan (March 1, 2024) – A patrol detained two men.")]
    [InlineData("2024-03-S-045\nFor Immediate Release\n\nKABUL, Afghanistan (March 1)\nA patrol detained two men.")]
    [InlineData("Trade talks end\nPublished: 1 March 2024\n\nPakistan suspended its trade with India.")]
    public async Task A_date_that_only_the_text_gives_is_taken_and_told(string text)
    {
        var result = await Folder.ReadOne("a.txt", text);
        Assert.Equal(new DateOnly(2024, 3, 1), result.Article!.Published);
        Assert.Equal(NoticeKind.DateFromText, Assert.Single(result.Notices).Kind);
    }
}
