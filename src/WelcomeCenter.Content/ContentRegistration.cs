using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Blueprints;
using WelcomeCenter.Content.Dictionary;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Documents.DynamicRoots;
using WelcomeCenter.Content.Documents.Following;
using WelcomeCenter.Content.Documents.Lists;
using WelcomeCenter.Content.Documents.Tags;
using WelcomeCenter.Content.Domains;
using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.LogSearches;
using WelcomeCenter.Content.Media;
using WelcomeCenter.Content.Publishing;
using WelcomeCenter.Content.Search;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Content.Sync;
using WelcomeCenter.Content.Types;
using WelcomeCenter.Content.Types.Changes;
using WelcomeCenter.Content.Types.Editing;

namespace WelcomeCenter.Content;

/// <summary>The services of the content server; the database behind <see cref="ContentDbContext"/> is registered by the storage.</summary>
public static class ContentRegistration
{
    public static IServiceCollection AddContentServer(this IServiceCollection services) =>
        services
            .AddSingleton<SchemaStore>()
            .AddSingleton<SnapshotStore>()
            .AddSingleton<SnapshotRefresher>()
            .AddSingleton<SearchIndex>()
            .AddSingleton<SearchIndexing>()
            .AddSingleton<SearchIndexWorker>()
            .AddScoped<ContentSearch>()
            .AddScoped<SnapshotComparison>()
            .AddScoped<DocumentWork>()
            .AddScoped<DocumentQueries>()
            .AddScoped<DocumentLists>()
            .AddScoped<DocumentReader>()
            .AddScoped<DocumentEditing>()
            .AddScoped<DocumentPublishing>()
            .AddScoped<DocumentScheduling>()
            .AddScoped<DocumentStructure>()
            .AddScoped<DocumentRecycleBin>()
            .AddScoped<DocumentVersions>()
            .AddScoped<VersionCleanup>()
            .AddScoped<TagQueries>()
            .AddScoped<DynamicRootFinder>()
            .AddScoped<DocumentFollowing>()
            .AddScoped<FollowerDelivery>()
            .AddScoped<DraftPreview>()
            .AddScoped<MediaWork>()
            .AddScoped<MediaUploads>()
            .AddScoped<MediaEditing>()
            .AddScoped<MediaStructure>()
            .AddScoped<MediaRecycleBin>()
            .AddScoped<MediaQueries>()
            .AddScoped<SchemaWork>()
            .AddScoped<SchemaConversion>()
            .AddScoped<SchemaFolderEditing>()
            .AddScoped<DataTypeEditing>()
            .AddScoped<ContentTypeEditing>()
            .AddScoped<TypeUse>()
            .AddScoped<BlueprintQueries>()
            .AddScoped<BlueprintEditing>()
            .AddScoped<BlueprintFolders>()
            .AddScoped<LanguageService>()
            .AddScoped<DictionaryService>()
            .AddScoped<DomainService>()
            .AddScoped<SavedLogSearches>()
            .AddScoped<DictionaryImport>()
            .AddScoped<USyncImport>()
            .AddScoped<USyncExport>()
            .AddScoped<USyncComparison>();
}
