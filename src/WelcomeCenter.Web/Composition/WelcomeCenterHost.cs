using WelcomeCenter.Web.BackOffice;

namespace WelcomeCenter.Web.Composition;

/// <summary>Puts the whole product together; the one place that knows every part.</summary>
internal static class WelcomeCenterHost
{
    /// <param name="adjust">What a test replaces at the edge: the clock, the mail transport.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = ContentRoot(args) });
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddRequestNumbers();
        builder.AddStorage();
        builder.AddLogFiles();
        builder.AddContent();
        builder.AddMedia();
        builder.AddCore();
        builder.AddBackOffice();
        builder.AddSite();
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UseRequestNumbers();
        app.UseSite();
        app.UseCasesErrors();
        app.MapBackOffice();
        app.MapCases();
        app.MapSite();
        return app;
    }

    /// <summary>A published program finds its own files wherever it is started from, as a service or by its full path.</summary>
    /// <returns>Null for the host's own choice: the setting, else the current directory.</returns>
    private static string? ContentRoot(string[] args)
    {
        var chosen = new ConfigurationBuilder()
            .AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_").AddCommandLine(args)
            .Build()[HostDefaults.ContentRootKey];
        var published = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        return chosen is null && published && !Directory.Exists("wwwroot") ? AppContext.BaseDirectory : null;
    }
}
