using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Api.Management.Dictionary;
using WelcomeCenter.Content.Api.Management.DocumentBlueprints;
using WelcomeCenter.Content.Api.Management.DocumentCollections;
using WelcomeCenter.Content.Api.Management.DocumentNotifications;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Api.Management.DocumentTree;
using WelcomeCenter.Content.Api.Management.DocumentVersions;
using WelcomeCenter.Content.Api.Management.DynamicRoots;
using WelcomeCenter.Content.Api.Management.HealthChecks;
using WelcomeCenter.Content.Api.Management.Indexer;
using WelcomeCenter.Content.Api.Management.Languages;
using WelcomeCenter.Content.Api.Management.LogViewer;
using WelcomeCenter.Content.Api.Management.Media;
using WelcomeCenter.Content.Api.Management.RecycleBin;
using WelcomeCenter.Content.Api.Management.Schema;
using WelcomeCenter.Content.Api.Management.Server;
using WelcomeCenter.Content.Api.Management.Tags;
using WelcomeCenter.Content.Api.Management.TemporaryFiles;
using WelcomeCenter.Content.Api.Management.UserGroups;
using WelcomeCenter.Content.Api.Management.Users;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Api.Security.ForgottenPassword;
using WelcomeCenter.Content.Api.Security.SecondFactor;

namespace WelcomeCenter.Content.Api.Management;

/// <summary>Umbraco 17's Management API, as far as it is built (contract: management document).</summary>
internal static class ManagementApi
{
    public static void AddManagement(this IServiceCollection services)
    {
        services.AddScoped<DocumentAccess>();
        services.AddScoped<PropertyValueAccess>();
        services.AddScoped<ReachableTree>();
        services.AddScoped<MediaAccess>();
        services.AddHostedService<TemporaryFileCleaning>();
        services.AddHostedService<FollowerMail>();
        services.AddSingleton<PublishedReferences>();
        services.AddSingleton<LogReader>();
        services.AddScoped<ISiteCheck, SnapshotCheck>().AddScoped<ISiteCheck, SearchIndexCheck>().AddScoped<ISiteCheck, ProtectionKeysCheck>();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);
        services.Configure<JsonOptions>(options => options.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
    }

    public static void MapManagement(this IEndpointRouteBuilder routes)
    {
        var v1 = routes.MapGroup(ManagementPaths.V1);
        ServerEndpoints.Map(v1);
        CurrentUserEndpoints.Map(v1);
        GetUserItems.Map(v1);
        UserEndpoints.Map(v1);
        UserAvatarEndpoints.Map(v1);
        UserGroupEndpoints.Map(v1);
        SecondFactorEndpoints.Map(v1);
        ForgottenPasswordEndpoints.Map(v1);
        LanguageEndpoints.Map(v1);
        DocumentTypeEndpoints.Map(v1);
        DataTypeEndpoints.Map(v1);
        TemplateEndpoints.Map(v1);
        SchemaTreeEndpoints.Map(v1);
        SchemaFolderEndpoints.Map(v1);
        ContentTypeEditingEndpoints.Map(v1);
        SchemaEffectEndpoints.Map(routes);
        DocumentTreeEndpoints.Map(v1);
        DocumentEndpoints.Map(v1);
        DocumentCollectionEndpoints.Map(v1);
        BlueprintEndpoints.Map(v1);
        TagEndpoints.Map(v1);
        DynamicRootEndpoints.Map(v1);
        DocumentNotificationEndpoints.Map(v1);
        DocumentVersionEndpoints.Map(v1);
        RecycleBinEndpoints.Map(v1);
        DictionaryEndpoints.Map(v1);
        MediaEndpoints.Map(v1);
        IndexerEndpoints.Map(v1);
        HealthCheckEndpoints.Map(v1);
        LogViewerEndpoints.Map(v1);
        TemporaryFileEndpoints.Map(v1);
        DocumentEndpoints.MapV1Point1(routes.MapGroup(ManagementPaths.V1Point1));
    }
}
