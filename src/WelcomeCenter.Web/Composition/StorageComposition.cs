namespace WelcomeCenter.Web.Composition;

/// <summary>The two databases: content and cases.</summary>
internal static class StorageComposition
{
    public static WebApplicationBuilder AddStorage(this WebApplicationBuilder builder) => builder;
}
