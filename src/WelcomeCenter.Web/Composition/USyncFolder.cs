namespace WelcomeCenter.Web.Composition;

/// <summary>
/// The folder with schema and content as files: setting <c>uSync:Settings:RootFolder</c>, relative to the program's content root;
/// without it the repository's folder in a checkout, and the one that was published beside the program elsewhere.
/// </summary>
internal sealed record USyncFolder(string Root)
{
    private const string Setting = "uSync:Settings:RootFolder";
    private const string Usual = "uSync/v17";

    public static USyncFolder From(WebApplicationBuilder builder)
    {
        var contentRoot = builder.Environment.ContentRootPath;
        if (builder.Configuration[Setting] is { Length: > 0 } chosen)
        {
            return new USyncFolder(Path.GetFullPath(chosen, contentRoot));
        }

        string[] places = [contentRoot, Path.Combine(contentRoot, "../.."), AppContext.BaseDirectory];
        var folders = places.Select(place => Path.GetFullPath(Usual, place)).ToList();
        return new USyncFolder(folders.Find(Directory.Exists) ?? folders[0]);
    }
}
