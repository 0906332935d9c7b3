using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace WelcomeCenter.Testing.Pages;

/// <summary>A page as a reader meets it; asked by meaning, never by class names.</summary>
public sealed class WebPage
{
    private WebPage(HttpResponseMessage response, IHtmlDocument document) => (Response, Document) = (response, document);

    public HttpResponseMessage Response { get; }

    public HttpStatusCode Status => Response.StatusCode;

    public IHtmlDocument Document { get; }

    public string? Language => Document.DocumentElement.GetAttribute("lang");

    public string? Direction => Document.DocumentElement.GetAttribute("dir");

    public string? Title => Document.Title;

    /// <summary>Text of the page without markup, white space folded.</summary>
    public string Text => Fold(Document.Body?.TextContent);

    public static async Task<WebPage> ReadAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        return new WebPage(response, await new HtmlParser().ParseDocumentAsync(html));
    }

    /// <summary>The page's one main heading.</summary>
    public string Heading() => Fold(Document.QuerySelectorAll("h1").Single().TextContent);

    /// <summary>Messages of the error summary, in order.</summary>
    public IReadOnlyList<string> Errors() =>
        [.. Document.QuerySelectorAll("[role=alert] li, [aria-labelledby=error-summary] li").Select(item => Fold(item.TextContent))];

    public IHtmlAnchorElement? Link(string text) =>
        Document.QuerySelectorAll<IHtmlAnchorElement>("a[href]").FirstOrDefault(link => Fold(link.TextContent).Contains(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>The first form that posts.</summary>
    public WebForm Form() => new(Document.QuerySelectorAll<IHtmlFormElement>("form").First(form => form.Method == "post"));

    internal static string Fold(string? text) => string.Join(' ', (text ?? string.Empty).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
