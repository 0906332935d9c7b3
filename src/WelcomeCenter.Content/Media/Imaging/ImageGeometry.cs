using SkiaSharp;

namespace WelcomeCenter.Content.Media.Imaging;

/// <summary>Which part of a picture lands where.</summary>
internal static class ImageGeometry
{
    /// <returns>The part of the original in its own pixels, where it is drawn, and the size of the result.</returns>
    public static (SKRect Source, SKRect Target, SKSizeI Canvas) Fit(int width, int height, ImageSize size)
    {
        var source = Cut(width, height, size.Cut);
        var ratio = source.Width / source.Height;
        float boxWidth = size.Width > 0 ? size.Width : size.Height * ratio;
        float boxHeight = size.Height > 0 ? size.Height : size.Width / ratio;
        var inside = Math.Min(boxWidth / source.Width, boxHeight / source.Height);
        var over = Math.Max(boxWidth / source.Width, boxHeight / source.Height);
        return size.Mode switch
        {
            ImageCropMode.Crop => (Around(source, boxWidth / boxHeight, size.Focus), Whole(boxWidth, boxHeight), Pixels(boxWidth, boxHeight)),
            ImageCropMode.Stretch => (source, Whole(boxWidth, boxHeight), Pixels(boxWidth, boxHeight)),
            ImageCropMode.Pad => Padded(source, boxWidth, boxHeight, inside),
            ImageCropMode.BoxPad => Padded(source, boxWidth, boxHeight, Math.Min(1, inside)),
            ImageCropMode.Min => Scaled(source, Math.Min(1, over)),
            _ => Scaled(source, Math.Min(1, inside)),
        };
    }

    private static SKRect Cut(int width, int height, ImageCut? cut) =>
        cut is null
            ? new SKRect(0, 0, width, height)
            : new SKRect((float)(cut.Left * width), (float)(cut.Top * height), (float)((1 - cut.Right) * width), (float)((1 - cut.Bottom) * height));

    /// <summary>The largest part with the given ratio of sides that has the focal point as near to its middle as the edges allow.</summary>
    private static SKRect Around(SKRect whole, float ratio, FocalPoint? focus)
    {
        var width = Math.Min(whole.Width, whole.Height * ratio);
        var height = width / ratio;
        var left = whole.Left + Math.Clamp(((float)(focus?.Left ?? 0.5) * whole.Width) - (width / 2), 0, whole.Width - width);
        var top = whole.Top + Math.Clamp(((float)(focus?.Top ?? 0.5) * whole.Height) - (height / 2), 0, whole.Height - height);
        return SKRect.Create(left, top, width, height);
    }

    private static (SKRect Source, SKRect Target, SKSizeI Canvas) Scaled(SKRect source, float factor) =>
        (source, Whole(source.Width * factor, source.Height * factor), Pixels(source.Width * factor, source.Height * factor));

    private static (SKRect Source, SKRect Target, SKSizeI Canvas) Padded(SKRect source, float boxWidth, float boxHeight, float factor)
    {
        var (width, height) = (source.Width * factor, source.Height * factor);
        return (source, SKRect.Create((boxWidth - width) / 2, (boxHeight - height) / 2, width, height), Pixels(boxWidth, boxHeight));
    }

    private static SKRect Whole(float width, float height)
    {
        var pixels = Pixels(width, height);
        return new SKRect(0, 0, pixels.Width, pixels.Height);
    }

    private static SKSizeI Pixels(float width, float height) =>
        new(Math.Max(1, (int)Math.Round(width)), Math.Max(1, (int)Math.Round(height)));
}
