using Entente.Language;
using Xunit;

namespace Entente.Tests.Language;

/// <summary>News as it comes: stamps, datelines, bylines, bullets, quotes, units, odd spaces and line ends.</summary>
public sealed class RawNewsTests
{
    [Theory]
    [InlineData("14:32 GMT\nPakistan closed the border.\n\n15:05 GMT\nIndia protested.", "14:32 GMT|Pakistan closed the border .|15:05 GMT|India protested .")]
    [InlineData("14:32 GMT - Pakistan closed the border.\n15:05 GMT - India protested.", "14:32 GMT - Pakistan closed the border .|15:05 GMT - India protested .")]
    [InlineData("Updated 3:15 p.m. ET\n\nThe talks ended.", "Updated 3:15 p.m. ET|The talks ended .")]
    [InlineData("KABUL — Fighters seized a town. Police fled.", "KABUL — Fighters seized a town .|Police fled .")]
    [InlineData("WASHINGTON, Jan. 12 – Gen. Smith left. He flew home.", "WASHINGTON , Jan. 12 – Gen. Smith left .|He flew home .")]
    [InlineData("By John Smith\n\nISLAMABAD (Agency) -- Pakistan said it won't.", "By John Smith|ISLAMABAD ( Agency ) -- Pakistan said it wo n't .")]
    [InlineData("PAKISTAN STRIKES MILITANTS\nAt least ten people died, officials said.", "PAKISTAN STRIKES MILITANTS|At least ten people died , officials said .")]
    [InlineData("• Army kills five\n• Talks fail", "• Army kills five|• Talks fail")]
    [InlineData("* one thing\n* another thing\n1) first\n2) second", "* one thing|* another thing|1 ) first|2 ) second")]
    [InlineData("First line.\r\nSecond line.\nThird line.\rFourth line.", "First line .|Second line .|Third line .|Fourth line .")]
    [InlineData("‘We won’t go,’ she said. ‘They’re ready.’", "‘ We wo n’t go , ’ she said .|‘ They ’re ready . ’")]
    [InlineData("He said: \"It's over.\" \"Really?\" she asked.", "He said : \" It 's over . \"|\" Really ? \" she asked .")]
    [InlineData("Mr. and Mrs. A.B. Khan vs. the U.N. and the U.K. Govt. lost.", "Mr. and Mrs. A.B. Khan vs. the U.N. and the U.K. Govt. lost .")]
    [InlineData("J. R. R. Khan met Maj. Gen. (retd.) Tariq. Col. Ali left.", "J. R. R. Khan met Maj. Gen. ( retd. ) Tariq .|Col. Ali left .")]
    [InlineData("The 5km road, 30mph winds, 2.5bn rupees and 40°C.", "The 5 km road , 30 mph winds , 2.5 bn rupees and 40 ° C .")]
    [InlineData("It rose to Rs.500 and Rs 1,000, £5m, €2.3bn, 5%, 5 per cent.", "It rose to Rs.500 and Rs 1,000 , £ 5 m , € 2.3 bn , 5 % , 5 per cent .")]
    [InlineData("The U.S.-Pakistan talks, the India-Pakistan border, ex-minister and co-operate.", "The U.S. - Pakistan talks , the India - Pakistan border , ex-minister and co-operate .")]
    [InlineData("India's army fired.\u00A0It lost 10\u00A0men.", "India 's army fired .|It lost 10 men .")]
    [InlineData("Cafe\u0301 owners met 👨‍👩‍👧 on Jan. 3.", "Cafe\u0301 owners met 👨‍👩‍👧 on Jan. 3 .")]
    [InlineData("See www.example.org/a-b_c?d=1. Write to a@b.org.", "See www.example.org/a-b_c?d=1 .|Write to a@b.org .")]
    public void Sentences_and_words_of_news_as_it_comes(string text, string expected)
    {
        var sentences = new List<string>();
        foreach (var block in TextBlocks.Of(text, []))
        {
            var tokens = new List<TextToken>();
            new Tokenizer().Tokenize(text, block, tokens);
            sentences.AddRange(new SentenceSplitter().Split(text, tokens).Select(sentence => string.Join(' ', sentence.Select(token => token.Of(text).ToString()))));
        }

        Assert.Equal(expected.Split('|'), sentences);
    }
}
