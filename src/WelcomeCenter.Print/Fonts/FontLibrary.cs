using WelcomeCenter.Print.Document;

namespace WelcomeCenter.Print.Fonts;

/// <summary>The fonts that the library brings along. Between them they cover Latin, Greek, Cyrillic and Arabic writing.</summary>
internal static class FontLibrary
{
    private static readonly Lazy<PrintFont[]> Regular = new(() => [Load("NotoSans-Regular"), Load("NotoSansArabic-Regular")]);
    private static readonly Lazy<PrintFont[]> Bold = new(() => [Load("NotoSans-Bold"), Load("NotoSansArabic-Bold")]);

    /// <summary>The fonts of a weight, in the order in which they are asked for a character.</summary>
    public static IReadOnlyList<PrintFont> Fonts(FontWeight weight) => weight is FontWeight.Bold ? Bold.Value : Regular.Value;

    private static PrintFont Load(string name)
    {
        using var resource = typeof(FontLibrary).Assembly.GetManifestResourceStream(name + ".ttf")!;
        var file = new byte[resource.Length];
        resource.ReadExactly(file);
        return new(name, file);
    }
}
