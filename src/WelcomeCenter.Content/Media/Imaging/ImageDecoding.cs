using SkiaSharp;
using WelcomeCenter.Content.Media.Files;

namespace WelcomeCenter.Content.Media.Imaging;

/// <summary>Reads pictures, refusing those whose few bytes would unpack into more memory than a photo needs.</summary>
internal static class ImageDecoding
{
    /// <summary>8,000 × 7,500 pixels; 240 MB while it is open.</summary>
    public const long MostPixels = 60_000_000;

    public static SKEncodedImageFormat FormatOf(FileKind kind) => kind.Extension switch
    {
        "png" => SKEncodedImageFormat.Png,
        "webp" => SKEncodedImageFormat.Webp,
        _ => SKEncodedImageFormat.Jpeg,
    };

    /// <returns>Upright width and height in pixels.</returns>
    /// <exception cref="InvalidFileException">It is no picture.</exception>
    public static SKSizeI Size(string path)
    {
        using var codec = Open(path);
        return IsOnItsSide(codec.EncodedOrigin) ? new SKSizeI(codec.Info.Height, codec.Info.Width) : codec.Info.Size;
    }

    /// <param name="atLeast">The larger side needed; decoding at a fraction of the size is much faster. Null for all pixels.</param>
    /// <exception cref="InvalidFileException">It is no picture, or a larger one than <see cref="MostPixels"/>.</exception>
    public static SKBitmap Read(string path, int? atLeast = null)
    {
        using var codec = Open(path);
        if ((long)codec.Info.Width * codec.Info.Height > MostPixels)
        {
            throw new InvalidFileException("The picture has too many pixels.");
        }

        var size = codec.Info.Size;
        if (atLeast is { } needed && Math.Min(size.Width, size.Height) > needed)
        {
            size = codec.GetScaledDimensions((float)needed / Math.Min(size.Width, size.Height));
        }

        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        var result = codec.GetPixels(bitmap.Info, bitmap.GetPixels());
        if (result is not (SKCodecResult.Success or SKCodecResult.IncompleteInput))
        {
            bitmap.Dispose();
            throw new InvalidFileException($"The picture cannot be read: {result}.");
        }

        return Upright(bitmap, codec.EncodedOrigin);
    }

    private static SKCodec Open(string path) =>
        SKCodec.Create(path) ?? throw new InvalidFileException("This is no picture.");

    private static bool IsOnItsSide(SKEncodedOrigin origin) => origin >= SKEncodedOrigin.LeftTop;

    private static SKBitmap Upright(SKBitmap bitmap, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft)
        {
            return bitmap;
        }

        using var source = bitmap;
        var (width, height) = IsOnItsSide(origin) ? (bitmap.Height, bitmap.Width) : (bitmap.Width, bitmap.Height);
        var upright = new SKBitmap(new SKImageInfo(width, height, bitmap.ColorType, bitmap.AlphaType));
        using var canvas = new SKCanvas(upright);
        canvas.SetMatrix(Turn(origin, bitmap.Width, bitmap.Height));
        canvas.DrawBitmap(source, 0, 0);
        return upright;
    }

    /// <summary>The eight ways a camera may have been held (Exif 2.32, tag 0x0112).</summary>
    private static SKMatrix Turn(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new SKMatrix(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new SKMatrix(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new SKMatrix(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new SKMatrix(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new SKMatrix(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new SKMatrix(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new SKMatrix(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
