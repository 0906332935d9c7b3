using System.Globalization;
using System.Security;
using System.Text;
using WelcomeCenter.Print.Document;

namespace WelcomeCenter.Print.Pdf;

/// <summary>Puts pages, fonts, structure and the document's particulars together to a file that aims at PDF/UA-1.</summary>
internal static class PdfAssembler
{
    private const string Producer = "WelcomeCenter.Print";

    public static byte[] Assemble(
        PrintDocument document, bool rightToLeft, IReadOnlyList<PdfPage> pages, IEnumerable<PdfFont> fonts, StructureElement root)
    {
        var file = new PdfFile();
        var catalog = file.Reserve();
        var tree = file.Reserve();
        var fontIds = fonts.ToDictionary(font => font, font => font.Write(file));
        var pageIds = pages.ToDictionary(page => page, _ => file.Reserve());
        var annotationIds = pages.SelectMany(page => page.Links).ToDictionary(link => link, _ => file.Reserve());
        var parent = file.Reserve();

        StructureTree.Write(file, tree, root, pages, pageIds, annotationIds);
        for (var i = 0; i < pages.Count; i++)
        {
            WritePage(file, parent, pages[i], i, pageIds, annotationIds, fontIds);
        }

        var annotationKey = pages.Count;
        foreach (var (link, id) in annotationIds)
        {
            file.Set(id, string.Create(
                CultureInfo.InvariantCulture,
                $"<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect {link.Place} /Contents {PdfSyntax.Text(link.Description)} /StructParent {annotationKey++} /A << /S /URI /URI {PdfSyntax.Ascii(link.Target.AbsoluteUri)} >> >>"));
        }

        file.Set(parent, $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(page => PdfSyntax.Reference(pageIds[page])))}] >>");
        var metadata = file.AddPlainStream(Encoding.UTF8.GetBytes(Metadata(document)), "/Type /Metadata /Subtype /XML");
        file.Set(catalog, $"<< /Type /Catalog /Pages {parent} 0 R /StructTreeRoot {tree} 0 R /MarkInfo << /Marked true >> /Lang {PdfSyntax.Text(document.Language)} "
            + $"/ViewerPreferences << /DisplayDocTitle true{(rightToLeft ? " /Direction /R2L" : string.Empty)} >> /Metadata {metadata} 0 R >>");
        return file.ToBytes(catalog, file.Add(Information(document)));
    }

    private static string N(double value) => PdfSyntax.Number(value);

    private static void WritePage(
        PdfFile file,
        int parent,
        PdfPage page,
        int number,
        Dictionary<PdfPage, int> pageIds,
        Dictionary<LinkAnnotation, int> annotationIds,
        Dictionary<PdfFont, int> fontIds)
    {
        var content = file.AddStream(page.Content());
        var fonts = string.Join(' ', page.Fonts.OrderBy(font => fontIds[font]).Select(font => $"/{font.ResourceName} {fontIds[font]} 0 R"));
        var links = page.Links.Count == 0
            ? string.Empty
            : $" /Annots [{string.Join(' ', page.Links.Select(link => PdfSyntax.Reference(annotationIds[link])))}]";
        file.Set(
            pageIds[page],
            $"<< /Type /Page /Parent {parent} 0 R /MediaBox [0 0 {N(page.Width)} {N(page.Height)}] /Resources << /Font << {fonts} >> >> "
            + $"/Contents {content} 0 R /StructParents {number} /Tabs /S{links} >>");
    }

    private static string Information(PrintDocument document) =>
        $"<< /Title {PdfSyntax.Text(document.Title)} /Producer ({Producer})"
        + (document.Author is null ? string.Empty : $" /Author {PdfSyntax.Text(document.Author)}")
        + (document.Subject is null ? string.Empty : $" /Subject {PdfSyntax.Text(document.Subject)}")
        + (document.CreatedAt is { } at ? $" /CreationDate {PdfSyntax.Date(at)}" : string.Empty)
        + " >>";

    private static string Metadata(PrintDocument document)
    {
        var author = document.Author is null ? string.Empty : $"<dc:creator><rdf:Seq><rdf:li>{Xml(document.Author)}</rdf:li></rdf:Seq></dc:creator>";
        var subject = document.Subject is null ? string.Empty : $"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{Xml(document.Subject)}</rdf:li></rdf:Alt></dc:description>";
        var created = document.CreatedAt is { } at
            ? $"<xmp:CreateDate>{at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}</xmp:CreateDate>"
            : string.Empty;
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Xml(document.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>{Xml(document.Language)}</rdf:li></rdf:Bag></dc:language>
            {author}{subject}{created}<pdf:Producer>{Producer}</pdf:Producer>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;
    }

    private static string Xml(string text) => SecurityElement.Escape(text);
}
