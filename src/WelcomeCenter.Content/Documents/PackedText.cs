using System.IO.Compression;
using System.Text;

namespace WelcomeCenter.Content.Documents;

/// <summary>Text in a fraction of its size; JSON with markup packs well.</summary>
internal static class PackedText
{
    public static byte[] Pack(string text)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            brotli.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }

    /// <returns>The text as UTF-8.</returns>
    public static byte[] Unpack(byte[] packed)
    {
        using var text = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(packed), CompressionMode.Decompress))
        {
            brotli.CopyTo(text);
        }

        return text.ToArray();
    }

    public static string Text(byte[] packed) => Encoding.UTF8.GetString(Unpack(packed));
}
