using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace WelcomeCenter.Content.Sync;

/// <summary>uSync documents as text: UTF-8 with byte order mark, indented by two blanks.</summary>
internal static class USyncText
{
    private static readonly XmlWriterSettings Format = new()
    {
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
    };

    /// <summary>The file's bytes.</summary>
    public static byte[] Bytes(XElement root)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Format))
        {
            new XDocument(root).Save(writer);
        }

        return stream.ToArray();
    }

    /// <summary>The element as the database keeps it; equal items are equal text.</summary>
    public static string Stored(XElement root)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, IndentChars = "  ", NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            root.Save(writer);
        }

        return text.ToString();
    }
}
