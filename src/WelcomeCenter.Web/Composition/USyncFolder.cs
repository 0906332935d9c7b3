namespace WelcomeCenter.Web.Composition;

/// <summary>The folder with schema and content as files; setting <c>uSync:Settings:RootFolder</c>, relative to the program's content root.</summary>
internal sealed record USyncFolder(string Root)
{
    private const string Setting = "uSync:Settings:RootFolder";

    public static USyncFolder From(WebApplicationBuilder builder) =>
        new(Path.GetFullPath(builder.Configuration[Setting] ?? "uSync/v17", builder.Environment.ContentRootPath));
}
