namespace WelcomeCenter.Web.Composition;

/// <summary>Sign-in, the Management API and the editors' client.</summary>
internal static class BackOfficeComposition
{
    public static WebApplicationBuilder AddBackOffice(this WebApplicationBuilder builder) => builder;

    public static WebApplication MapBackOffice(this WebApplication app) => app;
}
