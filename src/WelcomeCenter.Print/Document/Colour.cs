using System.Globalization;

namespace WelcomeCenter.Print.Document;

/// <summary>A colour in sRGB.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static Colour Black { get; } = new(0, 0, 0);

    public static Colour White { get; } = new(255, 255, 255);

    /// <summary>Reads the notation of style sheets: <c>#0B5D5E</c>.</summary>
    /// <exception cref="FormatException">The text is no such colour.</exception>
    public static Colour Parse(string hex)
    {
        if (hex.Length != 7 || hex[0] != '#')
        {
            throw new FormatException($"\"{hex}\" is no colour of the form #RRGGBB.");
        }

        var value = int.Parse(hex.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }
}
