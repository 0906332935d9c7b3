using System.Text;
using System.Xml;
using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Web.Site.Caching;
using WelcomeCenter.Web.Site.Routing;

namespace WelcomeCenter.Web.Site.Discovery;

/// <summary>Every translated page with its other languages; made anew after each change of the content.</summary>
internal sealed class Sitemap(SnapshotStore store)
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private volatile Made? last;

    public Task WriteAsync(HttpContext http)
    {
        var snapshot = store.Current;
        var origin = $"{http.Request.Scheme}://{http.Request.Host}";
        var made = last;
        if (made is null || !ReferenceEquals(made.From, snapshot) || made.Origin != origin)
        {
            last = made = new Made(snapshot, origin, new StoredResponse(Write(snapshot, origin), "application/xml; charset=utf-8", "no-cache"));
        }

        return made.Response.WriteAsync(http);
    }

    private static byte[] Write(PublishedSnapshot snapshot, string origin)
    {
        using var body = new MemoryStream();
        using (var xml = XmlWriter.Create(body, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var document in snapshot.All.Where(document => document.TemplateAlias is not null))
            {
                WriteDocument(xml, snapshot, document, origin);
            }

            xml.WriteEndElement();
        }

        return body.ToArray();
    }

    private static void WriteDocument(XmlWriter xml, PublishedSnapshot snapshot, PublishedDocument document, string origin)
    {
        List<(Language Language, string Address)> addresses =
            [.. snapshot.Languages.Select(language => (language, snapshot.Url(document.Key, language.IsoCode))).Where(pair => pair.Item2 is not null).Select(pair => (pair.language, origin + SiteUrls.Encode(pair.Item2!)))];
        foreach (var (language, address) in addresses)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, address);
            xml.WriteElementString("lastmod", Namespace, XmlConvert.ToString(document.Variant(language.IsoCode)?.PublishedAt ?? document.CreateDate));
            foreach (var (other, alternate) in addresses)
            {
                WriteAlternate(xml, other.IsoCode, alternate);
                if (other.IsDefault)
                {
                    WriteAlternate(xml, "x-default", alternate);
                }
            }

            xml.WriteEndElement();
        }
    }

    private static void WriteAlternate(XmlWriter xml, string tag, string address)
    {
        xml.WriteStartElement("link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", tag);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private sealed record Made(PublishedSnapshot From, string Origin, StoredResponse Response);
}
