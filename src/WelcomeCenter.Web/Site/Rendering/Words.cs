using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using WelcomeCenter.Content.Languages;

namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>Words of the content, in the language they were found in.</summary>
/// <param name="Plain">The words without markup; empty for rich text.</param>
/// <param name="IsForeign">They are not in the language of the page around them.</param>
internal sealed record Words(string Plain, IHtmlContent Content, Language Language, bool IsForeign) : IHtmlContent
{
    public static Words Of(string plain, Language reader, Language found) => new(plain, new StringHtmlContent(plain), found, found != reader);

    /// <summary>The attributes that the element around these words needs (A13); nothing where they are in the page's language.</summary>
    public IHtmlContent Lang => IsForeign ? LanguageAttributes.For(Language) : HtmlString.Empty;

    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => Content.WriteTo(writer, encoder);

    public override string ToString() => Plain;
}
