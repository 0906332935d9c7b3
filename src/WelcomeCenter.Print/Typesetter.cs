using System.Globalization;
using WelcomeCenter.Print.Document;
using WelcomeCenter.Print.Layout;
using WelcomeCenter.Print.Pdf;
using WelcomeCenter.Print.Text;

namespace WelcomeCenter.Print;

/// <summary>Turns a document into a tagged PDF 1.7 file with embedded fonts, meant to meet PDF/UA-1.</summary>
public static class Typesetter
{
    private const double LeastHeight = 12;

    /// <summary>Sets a document. What does not fit on a page goes on to the next.</summary>
    /// <returns>The same bytes for the same document, always.</returns>
    public static TypesetDocument Typeset(PrintDocument document)
    {
        var fonts = new FontBook();
        var layout = new BlockLayout(fonts);
        var root = StructureElement.Root("Document");
        var margins = document.Page.Margins;
        var place = new Place(document.Page.Width - margins.Start - margins.End, document.Language, root);
        var room = Math.Max(LeastHeight, document.Page.Height - margins.Top - margins.Bottom);

        var pages = new List<PdfPage>();
        Fragment? rest = layout.Stack(document.Content, place);
        while (rest is not null)
        {
            var (head, tail) = rest.CutAt(room, force: true);
            var page = new PdfPage(document.Page.Width, document.Page.Height);
            head?.Draw(page, place.RightToLeft ? margins.End : margins.Start, margins.Top);
            pages.Add(page);
            rest = tail;
        }

        DrawFooters(document, layout, place, pages);
        var clean = document with
        {
            Title = CleanText.Line(document.Title),
            Author = document.Author is null ? null : CleanText.Line(document.Author),
            Subject = document.Subject is null ? null : CleanText.Line(document.Subject),
        };
        return new(PdfAssembler.Assemble(clean, place.RightToLeft, pages, fonts.All, root), pages.Count);
    }

    private static void DrawFooters(PrintDocument document, BlockLayout layout, Place place, List<PdfPage> pages)
    {
        if (document.Footer is not { } footer)
        {
            return;
        }

        for (var i = 0; i < pages.Count; i++)
        {
            var text = footer.Text
                .Replace("{page}", (i + 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
                .Replace("{pages}", pages.Count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            var line = layout.Text([text], footer.Style, place with { Width = document.Page.Width - (2 * footer.FromSides) }, element: null);
            pages[i].EndMark();
            pages[i].MarkArtifact("/Type /Pagination /Subtype /Footer");
            line.Draw(pages[i], footer.FromSides, document.Page.Height - footer.FromBottom - line.Height);
        }
    }
}

/// <summary>A finished file.</summary>
public sealed record TypesetDocument(ReadOnlyMemory<byte> Pdf, int PageCount);
