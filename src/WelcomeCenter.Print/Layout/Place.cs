using System.Globalization;
using WelcomeCenter.Print.Document;
using WelcomeCenter.Print.Pdf;

namespace WelcomeCenter.Print.Layout;

/// <summary>Where a block is set: how wide it may be, in which language, below which element of the structure.</summary>
internal sealed record Place(double Width, string Language, StructureElement Parent)
{
    private const double Narrowest = 1;

    public double Width { get; init; } = Math.Max(Narrowest, Width);

    public bool RightToLeft { get; } = RunsRightToLeft(Language);

    public Place For(Block block) => block.Language is { } language && language != Language ? new(Width, language, Parent) : this;

    public Place Narrowed(double by) => new(Width - by, Language, Parent);

    public Place Within(StructureElement parent) => this with { Parent = parent };

    /// <summary>The language to note on an element: none where it is that of the place.</summary>
    public string? Differing(Block block) => block.Language is { } language && language != Language ? language : null;

    public static bool RunsRightToLeft(string language)
    {
        try
        {
            return CultureInfo.GetCultureInfo(language).TextInfo.IsRightToLeft;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
