using WelcomeCenter.Content;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Publishing;
using WelcomeCenter.Content.Search;

namespace WelcomeCenter.Web.Composition;

/// <summary>The content server without its HTTP side.</summary>
internal static class ContentComposition
{
    public static WebApplicationBuilder AddContent(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<VersionCleanupOptions>().BindConfiguration(VersionCleanupOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services
            .AddContentServer()
            .AddHostedService<SnapshotFollower>()
            .AddHostedService<SchedulePublisher>()
            .AddHostedService<VersionCleanupWorker>()
            .AddHostedService(provider => provider.GetRequiredService<SearchIndexWorker>())
            .AddSingleton(USyncFolder.From(builder));
        return builder;
    }
}
