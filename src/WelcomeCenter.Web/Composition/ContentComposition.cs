using WelcomeCenter.Content.Dictionary;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.Publishing;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Content.Sync;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Web.Composition;

/// <summary>The content server without its HTTP side.</summary>
internal static class ContentComposition
{
    public static WebApplicationBuilder AddContent(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton<SchemaStore>()
            .AddSingleton<SnapshotStore>()
            .AddSingleton<SnapshotRefresher>()
            .AddHostedService<SnapshotFollower>()
            .AddScoped<DocumentWork>()
            .AddScoped<DocumentQueries>()
            .AddScoped<DocumentReader>()
            .AddScoped<DocumentEditing>()
            .AddScoped<DocumentPublishing>()
            .AddScoped<DocumentStructure>()
            .AddScoped<DocumentRecycleBin>()
            .AddScoped<DocumentVersions>()
            .AddScoped<DraftPreview>()
            .AddScoped<LanguageService>()
            .AddScoped<DictionaryService>()
            .AddScoped<USyncImport>()
            .AddScoped<USyncExport>()
            .AddSingleton(USyncFolder.From(builder));
        return builder;
    }
}
