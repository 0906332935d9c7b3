using WelcomeCenter.Web.Site.Rendering;
using WelcomeCenter.Web.Site.Routing;

namespace WelcomeCenter.Web.Flyer;

/// <summary>Finds the words of the flyer on the employers page and among the product's own.</summary>
internal static class FlyerReader
{
    private const string EmployersType = "employers";

    /// <param name="startPage">Where the code leads.</param>
    /// <returns>Null while no page says what stands on the flyer.</returns>
    public static FlyerContent? Read(PageContext context, Uri startPage)
    {
        var employers = context.Content.ByType(EmployersType).Select(context.View).FirstOrDefault();
        if (employers?.Text("flyerTitle") is not { } title)
        {
            return null;
        }

        return new()
        {
            Language = context.Language.IsoCode,
            Sender = Own(context, "site.name"),
            Publisher = Own(context, "site.sender"),
            Title = Text(title)!.Value,
            Lead = Text(employers.Text("flyerLead")),
            OffersHeading = Own(context, "flyer.offers"),
            Offers = Lines(context, employers, "flyerOffers"),
            StepsHeading = Own(context, "flyer.steps"),
            Steps = Lines(context, employers, "flyerSteps"),
            Contact = Text(employers.Text("flyerContact")),
            ScanHeading = Own(context, "flyer.scan"),
            CodeDescription = Own(context, "flyer.code"),
            StartPage = startPage,
        };
    }

    private static FlyerText? Text(Words? words) => words is null ? null : new(words.Plain, words.Language.IsoCode);

    private static FlyerText Own(PageContext context, string key) => Text(context.Text.Found(key))!.Value;

    private static IReadOnlyList<FlyerText> Lines(PageContext context, DocumentView employers, string alias)
    {
        foreach (var language in new LanguageChain(context.Content.Languages, context.Language).Languages)
        {
            if (context.Content.Value(employers.Key, alias, language.IsoCode) is string[] { Length: > 0 } lines)
            {
                return [.. lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => new FlyerText(line, language.IsoCode))];
            }
        }

        return [];
    }
}
