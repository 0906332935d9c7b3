using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Strings;

namespace WelcomeCenter.Content.Sync;

/// <summary>Names as Umbraco cleans them for files and aliases, so that uSync's exports and ours fall on the same files.</summary>
internal static class SafeNames
{
    private static readonly DefaultShortStringHelper Umbraco =
        new(new DefaultShortStringHelperConfig().WithDefault(new RequestHandlerSettings()));

    public static string Alias(string name) => Umbraco.CleanStringForSafeAlias(name);

    public static string FileName(string name) => Umbraco.CleanStringForSafeFileName(name);
}
