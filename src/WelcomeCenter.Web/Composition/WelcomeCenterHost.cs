namespace WelcomeCenter.Web.Composition;

/// <summary>Puts the whole product together; the one place that knows every part.</summary>
internal static class WelcomeCenterHost
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.AddStorage();
        builder.AddContent();
        builder.AddCore();
        builder.AddBackOffice();
        builder.AddSite();

        var app = builder.Build();
        app.MapBackOffice();
        app.MapCases();
        app.MapSite();
        return app;
    }
}
