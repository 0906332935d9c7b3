namespace WelcomeCenter.Web.Composition;

/// <summary>Requests, cases and the outbox, with the adapters they need and their endpoints.</summary>
internal static class CoreComposition
{
    public static WebApplicationBuilder AddCore(this WebApplicationBuilder builder) => builder;

    public static WebApplication MapCases(this WebApplication app) => app;
}
