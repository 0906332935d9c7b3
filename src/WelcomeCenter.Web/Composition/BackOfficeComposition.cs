using WelcomeCenter.Content.Api;
using WelcomeCenter.Content.Api.BackOfficeClient;
using WelcomeCenter.Content.Api.Security.Keys;

namespace WelcomeCenter.Web.Composition;

/// <summary>Sign-in, the Management API and the editors' client.</summary>
internal static class BackOfficeComposition
{
    public static WebApplicationBuilder AddBackOffice(this WebApplicationBuilder builder)
    {
        builder.Services.AddKeyEncryption(builder.Configuration);
        builder.Services.AddBackOfficeApi();
        builder.Services.AddBackOfficeClient();
        return builder;
    }

    public static WebApplication MapBackOffice(this WebApplication app)
    {
        app.UseBackOfficeApi();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapBackOfficeApi();
        app.MapBackOfficeClient();
        return app;
    }
}
