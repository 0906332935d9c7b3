using SkiaSharp;
using WelcomeCenter.Content.Media.Files;

namespace WelcomeCenter.Content.Media.Imaging;

/// <summary>Makes pictures in a size and keeps them beside the originals.</summary>
/// <param name="cache">Folder of what was made; it may be deleted at any time.</param>
public sealed class ImageResizer(string cache)
{
    private const int Quality = 82;

    /// <summary>Each open picture takes its pixels of memory, so only a few are open at once.</summary>
    private readonly SemaphoreSlim turns = new(2);

    /// <param name="path">The original.</param>
    /// <param name="name">Unique for original and size together.</param>
    /// <returns>Path of the picture in that size.</returns>
    /// <exception cref="IOException">It cannot be kept.</exception>
    public async Task<string> MakeAsync(string path, string name, ImageSize size, CancellationToken cancellationToken)
    {
        var made = Path.Combine(cache, name[..2], name + Path.GetExtension(path));
        if (File.Exists(made))
        {
            return made;
        }

        await turns.WaitAsync(cancellationToken);
        try
        {
            if (!File.Exists(made))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(made)!);
                var draft = $"{made}.{Guid.CreateVersion7():N}.draft";
                await File.WriteAllBytesAsync(draft, Resize(path, size), cancellationToken);
                File.Move(draft, made, overwrite: true);
            }
        }
        finally
        {
            turns.Release();
        }

        return made;
    }

    internal static byte[] Resize(string path, ImageSize size) =>
        Draw(path, FileKind.Of(path) ?? throw new InvalidFileException("This is no picture."), size);

    /// <param name="kind">What is made of it, whatever it is now.</param>
    /// <exception cref="InvalidFileException">It is no picture, or too large a one.</exception>
    internal static byte[] Draw(string path, FileKind kind, ImageSize size)
    {
        using var original = ImageDecoding.Read(path, size.Cut is null ? Math.Max(size.Width, size.Height) : null);
        var (source, target, canvasSize) = ImageGeometry.Fit(original.Width, original.Height, size);
        using var result = new SKBitmap(new SKImageInfo(canvasSize.Width, canvasSize.Height, SKColorType.Rgba8888, SKAlphaType.Premul));
        using (var canvas = new SKCanvas(result))
        {
            canvas.Clear(kind.ContentType is "image/jpeg" ? SKColors.White : SKColors.Transparent);
            using var image = SKImage.FromBitmap(original);
            canvas.DrawImage(image, source, target, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        }

        using var data = result.Encode(ImageDecoding.FormatOf(kind), Quality);
        return data.ToArray();
    }
}
