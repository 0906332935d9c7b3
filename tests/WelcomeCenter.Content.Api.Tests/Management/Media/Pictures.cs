using System.Text;
using SkiaSharp;

namespace WelcomeCenter.Content.Api.Tests.Management.Media;

/// <summary>Files as people upload them.</summary>
internal static class Pictures
{
    public static byte[] Png(int width, int height) => Encode(width, height, SKEncodedImageFormat.Png);

    public static byte[] Jpeg(int width, int height) => Encode(width, height, SKEncodedImageFormat.Jpeg);

    /// <summary>A photo that remembers where it was taken, in an Exif segment as cameras write it.</summary>
    public static byte[] JpegThatRemembers(string place)
    {
        var jpeg = Jpeg(40, 30);
        byte[] text = [.. "Exif\0\0"u8, .. Encoding.ASCII.GetBytes(place)];
        byte[] segment = [0xFF, 0xE1, (byte)((text.Length + 2) >> 8), (byte)(text.Length + 2), .. text];
        return [.. jpeg[..2], .. segment, .. jpeg[2..]];
    }

    /// <summary>A few bytes that claim to be a picture of 60,000 × 60,000 pixels.</summary>
    public static byte[] PngBomb()
    {
        var png = Png(1, 1);
        byte[] header = [.. "IHDR"u8, 0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60, 8, 6, 0, 0, 0];
        header.CopyTo(png, 12);
        var sum = Crc(header);
        byte[] checksum = [(byte)(sum >> 24), (byte)(sum >> 16), (byte)(sum >> 8), (byte)sum];
        checksum.CopyTo(png, 12 + header.Length);
        return png;
    }

    public static (int Width, int Height) Size(byte[] file)
    {
        using var bitmap = SKBitmap.Decode(file);
        return (bitmap.Width, bitmap.Height);
    }

    private static byte[] Encode(int width, int height, SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.Teal);
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) is 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
            }
        }

        return ~crc;
    }
}
