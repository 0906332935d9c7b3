using System.Globalization;

namespace WelcomeCenter.Content.Media.Imaging;

/// <summary>How a picture is made to fit a box; the names are those of the Management API.</summary>
public enum ImageCropMode
{
    /// <summary>Fills the box and cuts off what stands over, around the focal point.</summary>
    Crop,

    /// <summary>Whole picture, no side longer than the box's.</summary>
    Max,

    /// <summary>Fills the box, distorted.</summary>
    Stretch,

    /// <summary>Whole picture in the middle of a box of exactly this size.</summary>
    Pad,

    /// <summary>As <see cref="Pad"/>, but a small picture is not made larger.</summary>
    BoxPad,

    /// <summary>The shorter side gets the box's length; nothing is made larger.</summary>
    Min,
}

/// <summary>A picture in a size: what stands behind the question mark of its address.</summary>
/// <param name="Width">Pixels; zero leaves it to the height.</param>
/// <param name="Height">Pixels; zero leaves it to the width.</param>
/// <param name="Cut">Fractions cut off from left, top, right and bottom before it is made to fit; null for none.</param>
/// <param name="Focus">The point that <see cref="ImageCropMode.Crop"/> keeps in view, as fractions from left and top.</param>
public sealed record ImageSize(int Width, int Height, ImageCropMode Mode, ImageCut? Cut = null, FocalPoint? Focus = null)
{
    /// <summary>Longest side that is made.</summary>
    public const int Longest = 4000;

    public bool IsValid =>
        Width is >= 0 and <= Longest && Height is >= 0 and <= Longest && Width + Height > 0
        && Cut is null or { Left: >= 0 and < 1, Top: >= 0 and < 1, Right: >= 0 and < 1, Bottom: >= 0 and < 1 }
        && (Cut is null || (Cut.Left + Cut.Right < 1 && Cut.Top + Cut.Bottom < 1));

    /// <summary>With the names that Umbraco's image addresses have: <c>width=300&amp;height=200&amp;rmode=crop&amp;rxy=0.3,0.5</c>.</summary>
    public string ToQuery()
    {
        var query = $"width={Width.ToString(CultureInfo.InvariantCulture)}&height={Height.ToString(CultureInfo.InvariantCulture)}&rmode={Mode.ToString().ToLowerInvariant()}";
        if (Cut is { } cut)
        {
            query += $"&cc={Number(cut.Left)},{Number(cut.Top)},{Number(cut.Right)},{Number(cut.Bottom)}";
        }

        return Focus is { } focus ? $"{query}&rxy={Number(focus.Left)},{Number(focus.Top)}" : query;
    }

    /// <param name="value">Value of a parameter of the address; null where it is missing.</param>
    /// <returns>Null where the parameters do not make a size.</returns>
    public static ImageSize? Parse(Func<string, string?> value)
    {
        var cut = Numbers(value("cc"), 4);
        var focus = Numbers(value("rxy"), 2);
        var size = new ImageSize(
            int.TryParse(value("width"), CultureInfo.InvariantCulture, out var width) ? width : 0,
            int.TryParse(value("height"), CultureInfo.InvariantCulture, out var height) ? height : 0,
            Enum.TryParse<ImageCropMode>(value("rmode"), ignoreCase: true, out var mode) ? mode : ImageCropMode.Crop,
            cut is null ? null : new ImageCut(cut[0], cut[1], cut[2], cut[3]),
            focus is null ? null : new FocalPoint(focus[0], focus[1]));
        return size.IsValid ? size : null;
    }

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    private static double[]? Numbers(string? text, int count)
    {
        var parts = text?.Split(',') ?? [];
        var numbers = new double[parts.Length];
        for (var index = 0; index < parts.Length; index++)
        {
            if (!double.TryParse(parts[index], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out numbers[index]))
            {
                return null;
            }
        }

        return numbers.Length == count ? numbers : null;
    }
}

public sealed record ImageCut(double Left, double Top, double Right, double Bottom);

public sealed record FocalPoint(double Left, double Top);
