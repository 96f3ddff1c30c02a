using System.Text;
using Xunit;

namespace Entente.Tests.Reading;

public sealed class EncodingTests
{
    const string Text = "Côte d’Ivoire’s president met his counterpart in Nouméa – “a success”, he said.";

    static byte[] Windows1252(string text) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text);

    public static TheoryData<string, byte[], bool> Encodings() => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text), false },
        { "UTF-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)], false },
        { "UTF-16 LE with mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)], true },
        { "UTF-16 BE with mark", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)], true },
        { "UTF-16 LE", Encoding.Unicode.GetBytes(Text), true },
        { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Text), true },
        { "Windows-1252", Windows1252(Text), true },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_text_is_the_same_in_every_encoding(string name, byte[] bytes, bool isTold)
    {
        var result = await Folder.ReadOne("a.txt", bytes);
        Assert.Equal(Text, result.Article!.Text);
        Assert.True(isTold == result.Notices.Any(n => n.Kind == NoticeKind.Encoding), name);
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_table_and_lines_of_JSON_are_the_same_in_every_encoding(string name, byte[] bytes, bool isTold)
    {
        var encoding = name.Contains("16 LE", StringComparison.Ordinal) ? Encoding.Unicode
            : name.Contains("16 BE", StringComparison.Ordinal) ? Encoding.BigEndianUnicode
            : isTold ? CodePagesEncodingProvider.Instance.GetEncoding(1252)! : Encoding.UTF8;
        byte[] mark = name.Contains("mark", StringComparison.Ordinal) ? encoding.GetPreamble() : [];
        var text = encoding.GetString(bytes).TrimStart('\uFEFF');
        var table = await Folder.ReadOne("a.csv", [.. mark, .. encoding.GetBytes($"id,text\r\n1,\"{text}\"\r\n")]);
        Assert.Equal(Text, table.Article!.Text);
        var lines = await Folder.ReadOne("a.jsonl", [.. mark, .. encoding.GetBytes($"{{\"id\":\"1\",\"text\":\"{text}\"}}\n")]);
        Assert.Equal(Text, lines.Article!.Text);
    }

    [Fact]
    public async Task Bytes_that_are_not_UTF8_in_a_text_that_is_are_replaced_and_told()
    {
        var result = await Folder.ReadOne("a.txt", [.. "Nouméa and Abidjan – ok. "u8, 0xC3, 0x28, .. " The end."u8]);
        Assert.Contains("\uFFFD", result.Article!.Text, StringComparison.Ordinal);
        Assert.Contains(result.Notices, n => n.Kind == NoticeKind.ReplacedBytes && n.Text.StartsWith("1 character could not be decoded", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_is_read_in_the_encoding_that_it_declares()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
        var page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-1251'></head><body><p>Переговоры прошли в Москве.</p></body></html>";
        var result = await Folder.ReadOne("a.html", encoding.GetBytes(page));
        Assert.Equal("Переговоры прошли в Москве.", result.Article!.Text);
    }
}
