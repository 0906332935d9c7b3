using SkiaSharp;
using WelcomeCenter.Content.Media.Imaging;

namespace WelcomeCenter.Content.Media.Files;

/// <summary>Draws a picture anew: it then holds its pixels, upright, and nothing else (no place, no camera, nothing hidden behind them).</summary>
internal static class ImageCleaning
{
    private const int Quality = 90;

    /// <exception cref="InvalidFileException">It cannot be drawn.</exception>
    public static byte[] Clean(string path, FileKind kind)
    {
        using var bitmap = ImageDecoding.Read(path);
        using var data = bitmap.Encode(ImageDecoding.FormatOf(kind), Quality);
        return data?.ToArray() ?? throw new InvalidFileException("The picture cannot be written.");
    }
}
