using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace WelcomeCenter.Print.Pdf;

/// <summary>Numbered objects and the table that finds them: the outer form of a PDF 1.7 file.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]?> objects = [null];

    /// <summary>Gives out the number of an object that is written later.</summary>
    public int Reserve()
    {
        objects.Add(null);
        return objects.Count - 1;
    }

    public int Add(string body)
    {
        var id = Reserve();
        Set(id, body);
        return id;
    }

    public void Set(int id, string body) => objects[id] = Encoding.Latin1.GetBytes(body);

    /// <summary>Adds a compressed stream.</summary>
    /// <param name="entries">What its dictionary holds besides length and filter.</param>
    public int AddStream(ReadOnlySpan<byte> content, string entries = "")
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(content);
        }

        return AddPlainStream(compressed.GetBuffer().AsSpan(0, (int)compressed.Length), $"/Filter /FlateDecode {entries}");
    }

    /// <summary>Adds a stream as it is; tools that know nothing of PDF find the metadata this way.</summary>
    public int AddPlainStream(ReadOnlySpan<byte> content, string entries)
    {
        var id = Reserve();
        var head = Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<< /Length {content.Length} {entries} >>\nstream\n"));
        objects[id] = [.. head, .. content, .. "\nendstream"u8];
        return id;
    }

    public byte[] ToBytes(int catalog, int information)
    {
        using var file = new MemoryStream();
        file.Write([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        var offsets = new long[objects.Count];
        for (var id = 1; id < objects.Count; id++)
        {
            offsets[id] = file.Position;
            file.Write(Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id} 0 obj\n")));
            file.Write(objects[id]);
            file.Write("\nendobj\n"u8);
        }

        var table = file.Position;
        var tail = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count}\n0000000000 65535 f \n"));
        foreach (var offset in offsets.Skip(1))
        {
            tail.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        }

        tail.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count} /Root {catalog} 0 R /Info {information} 0 R >>\n");
        tail.Append(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n");
        file.Write(Encoding.Latin1.GetBytes(tail.ToString()));
        return file.ToArray();
    }
}
