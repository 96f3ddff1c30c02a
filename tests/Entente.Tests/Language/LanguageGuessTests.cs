using Entente.Language;
using Xunit;

namespace Entente.Tests.Language;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("fr", "Le président a déclaré que les négociations avec le Pakistan se poursuivront dans les prochains jours, mais il n'a pas donné de date.")]
    [InlineData("de", "Der Minister sagte, dass die Gespräche mit Pakistan nicht abgebrochen werden und auch in der kommenden Woche weitergehen.")]
    [InlineData("es", "El presidente dijo que las conversaciones con Pakistán no se han roto y que los ministros se reunirán en los próximos días.")]
    [InlineData("tr", "Bakan, Pakistan ile görüşmelerin devam ettiğini ve bu hafta bir heyet için daha çok çaba gösterileceğini söyledi, ancak tarih değil.")]
    [InlineData("id", "Presiden mengatakan bahwa pembicaraan dengan Pakistan akan dilanjutkan dan para menteri tidak akan menunda pertemuan itu.")]
    [InlineData("ru", "Министр сказал, что переговоры с Пакистаном не были прерваны и что они будут продолжены на этой неделе.")]
    [InlineData("uk", "Міністр сказав, що переговори з Пакистаном не були перервані і що вони будуть продовжені цього тижня.")]
    [InlineData("ur", "وزیر نے کہا ہے کہ پاکستان اور افغانستان کے درمیان مذاکرات اس ہفتے بھی جاری رہیں گے۔")]
    [InlineData("ar", "قال الوزير إن المحادثات مع باكستان لم تتوقف وإنها سوف تستمر في هذا الأسبوع على مستوى الوفود")]
    [InlineData("hi", "मंत्री ने कहा कि पाकिस्तान के साथ बातचीत बंद नहीं हुई है और इस सप्ताह भी जारी रहेगी।")]
    [InlineData("Hani", "部长表示，与巴基斯坦的会谈没有中断，本周将继续举行。")]
    [InlineData("Jpan", "大臣は、パキスタンとの協議は中断されておらず、今週も続くと述べた。")]
    public void A_language_other_than_English_is_named(string code, string text) => Assert.Equal(code, LanguageGuess.Of(text).Code);

    [Theory]
    [InlineData("")]
    [InlineData("Pakistan")]
    [InlineData("KABUL: 3 killed")]
    [InlineData("The minister met Nawaz Sharif and Recep Tayyip Erdoğan in Ankara.")]
    [InlineData("He shouted “Vive la France et la liberté!” and the crowd in the square answered him.")]
    [InlineData("PAKISTAN AND THE UNITED STATES SIGNED A TREATY IN WASHINGTON ON MONDAY")]
    [InlineData("Tehreek-e-Taliban Pakistan, Lashkar-e-Jhangvi, Jamaat-ul-Ahrar, Jundallah")]
    [InlineData("Die Hard is a film, and Das Boot is another.")]
    [InlineData("1 2 3 4 5 6 7 8 9 10 % $ ( ) 2019-03-05")]
    public void In_doubt_a_text_is_English(string text) => Assert.True(LanguageGuess.Of(text).IsEnglish);
}
