namespace WelcomeCenter.Web.Composition;

/// <summary>Puts the whole product together; the one place that knows every part.</summary>
internal static class WelcomeCenterHost
{
    /// <param name="adjust">What a test replaces at the edge: the clock, the mail transport.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddStorage();
        builder.AddContent();
        builder.AddCore();
        builder.AddBackOffice();
        builder.AddSite();
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UseSite();
        app.MapBackOffice();
        app.MapCases();
        app.MapSite();
        return app;
    }
}
