using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;

namespace Entente.Analysis;

/// <summary>A brief as one page that stands by itself: no script, no request to anywhere; for screen, phone and print, light and dark.</summary>
public static class BriefHtml
{
    static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    static readonly TemplateOptions Options = new() { MemberAccessStrategy = UnsafeMemberAccessStrategy.Instance };
    static readonly IFluidTemplate Template = Parse();

    /// <summary>The page, ending with a line feed.</summary>
    public static string Render(Brief brief)
    {
        ArgumentNullException.ThrowIfNull(brief);
        return Template.Render(new TemplateContext(BriefPage.Of(brief), Options), Encoder).TrimEnd() + "\n";
    }

    static IFluidTemplate Parse()
    {
        using var stream = typeof(BriefHtml).Assembly.GetManifestResourceStream("Briefs/Rendering/brief.liquid")!;
        using var reader = new StreamReader(stream);
        return new FluidParser().Parse(reader.ReadToEnd());
    }
}
