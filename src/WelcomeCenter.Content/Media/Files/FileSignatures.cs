namespace WelcomeCenter.Content.Media.Files;

/// <summary>What the first bytes of a file say it is.</summary>
internal static class FileSignatures
{
    /// <summary>How many bytes every check gets to see, where the file has them.</summary>
    public const int Length = 4096;

    public static bool Jpeg(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);

    public static bool Png(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);

    public static bool Webp(ReadOnlySpan<byte> head) => head.StartsWith("RIFF"u8) && At(head, 8, "WEBP"u8);

    public static bool Pdf(ReadOnlySpan<byte> head) => head.StartsWith("%PDF-"u8);

    public static bool Zip(ReadOnlySpan<byte> head) => head.StartsWith("PK\u0003\u0004"u8);

    public static bool Ogg(ReadOnlySpan<byte> head) => head.StartsWith("OggS"u8);

    public static bool Mp3(ReadOnlySpan<byte> head) => head.StartsWith("ID3"u8) || (head.Length > 1 && head[0] is 0xFF && (head[1] & 0xE0) is 0xE0);

    public static bool Mp4(ReadOnlySpan<byte> head) => At(head, 4, "ftyp"u8);

    public static bool Webm(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]);

    /// <summary>No control characters but those of lines and tabs.</summary>
    public static bool Text(ReadOnlySpan<byte> head)
    {
        foreach (var value in head)
        {
            if (value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool At(ReadOnlySpan<byte> head, int offset, ReadOnlySpan<byte> expected) =>
        head.Length >= offset + expected.Length && head[offset..].StartsWith(expected);
}
