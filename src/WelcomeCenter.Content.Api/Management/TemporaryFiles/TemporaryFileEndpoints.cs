using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Security;

namespace WelcomeCenter.Content.Api.Management.TemporaryFiles;

/// <summary>What the client's file editors ask for, even where nothing can be uploaded yet.</summary>
internal static class TemporaryFileEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/temporary-file/configuration", () => new Configuration(
            ImageFileTypes: ["jpeg", "jpg", "png", "webp"],
            DisallowedUploadedFilesExtensions: [],
            AllowedUploadedFileExtensions: [],
            MaxFileSize: null)).RequireAuthorization(BackOfficePolicies.SignedIn);

    internal sealed record Configuration(
        string[] ImageFileTypes,
        string[] DisallowedUploadedFilesExtensions,
        string[] AllowedUploadedFileExtensions,
        int? MaxFileSize);
}
