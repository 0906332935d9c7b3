using WelcomeCenter.Content.Api.Security;

namespace WelcomeCenter.Web.Composition;

/// <summary>What a start does before the first request: databases, content, the first user, the snapshot.</summary>
internal static class FirstStart
{
    public static async Task PrepareAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        await app.MigrateAsync(cancellationToken);
        await app.Services.PrepareBackOfficeAsync(cancellationToken);
    }
}
