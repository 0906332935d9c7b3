using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace WelcomeCenter.Content.Media.Files;

/// <summary>Keeps of a drawing what draws. Scripts, links, foreign content and everything from elsewhere are taken out.</summary>
internal static class SvgCleaning
{
    private const int MostCharacters = 5_000_000;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
        "text", "tspan", "textPath", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "pattern", "marker",
        "filter", "feGaussianBlur", "feOffset", "feBlend", "feFlood", "feComposite", "feMerge", "feMergeNode", "feColorMatrix", "feDropShadow",
    };

    /// <exception cref="InvalidFileException">It is no drawing.</exception>
    public static byte[] Clean(byte[] file)
    {
        var root = Read(file);
        if (root.Name != Svg + "svg")
        {
            throw new InvalidFileException("The root element is not svg.");
        }

        Clean(root);
        return Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));
    }

    private static XElement Read(byte[] file)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = MostCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file), settings);
            return XElement.Load(reader);
        }
        catch (XmlException broken)
        {
            throw new InvalidFileException("The drawing is not well-formed.", broken);
        }
    }

    private static void Clean(XElement element)
    {
        element.Attributes().Where(attribute => !IsHarmless(attribute)).Remove();
        element.Elements().Where(child => child.Name.Namespace != Svg || !Elements.Contains(child.Name.LocalName)).Remove();
        foreach (var child in element.Elements())
        {
            Clean(child);
        }
    }

    private static bool IsHarmless(XAttribute attribute)
    {
        var name = attribute.Name;
        if (attribute.IsNamespaceDeclaration || name.Namespace == XNamespace.Xml)
        {
            return true;
        }

        if (name.LocalName is "href")
        {
            return (name.Namespace == XNamespace.None || name.Namespace == XLink) && attribute.Value.StartsWith('#');
        }

        return name.Namespace == XNamespace.None
            && !name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase)
            && StaysHere(attribute.Value);
    }

    /// <summary>Colours, gradients and styles may point to a part of the same drawing, <c>url(#sky)</c>, and nowhere else.</summary>
    private static bool StaysHere(string value)
    {
        for (var at = value.IndexOf("url", StringComparison.OrdinalIgnoreCase); at >= 0; at = value.IndexOf("url", at + 3, StringComparison.OrdinalIgnoreCase))
        {
            var target = value[(at + 3)..].TrimStart().TrimStart('(').TrimStart(' ', '"', '\'');
            if (!target.StartsWith('#'))
            {
                return false;
            }
        }

        return !value.Contains('\\', StringComparison.Ordinal)
            && !value.Contains("@import", StringComparison.OrdinalIgnoreCase)
            && !value.Contains("javascript:", StringComparison.OrdinalIgnoreCase);
    }
}
