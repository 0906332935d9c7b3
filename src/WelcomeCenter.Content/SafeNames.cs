using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Strings;

namespace WelcomeCenter.Content;

/// <summary>Names as Umbraco cleans them, so that its addresses, aliases and uSync's files are ours as well.</summary>
internal static class SafeNames
{
    private static readonly DefaultShortStringHelper Umbraco =
        new(new DefaultShortStringHelperConfig().WithDefault(new RequestHandlerSettings()));

    public static string Alias(string name) => Umbraco.CleanStringForSafeAlias(name);

    /// <param name="culture">Null where the name belongs to no culture.</param>
    public static string UrlSegment(string name, string? culture) => Umbraco.CleanStringForUrlSegment(name, culture);

    public static string FileName(string name) => Umbraco.CleanStringForSafeFileName(name);
}
