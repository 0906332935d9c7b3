using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Security;

namespace WelcomeCenter.Content.Api.Management.TemporaryFiles;

/// <summary>What the client's file editors ask for, even where nothing can be uploaded yet.</summary>
internal static class TemporaryFileEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/temporary-file/configuration", () => new
        {
            ImageFileTypes = new[] { "jpeg", "jpg", "png", "webp" },
            DisallowedUploadedFilesExtensions = Array.Empty<string>(),
            AllowedUploadedFileExtensions = Array.Empty<string>(),
            MaxFileSize = (int?)null,
        }).RequireAuthorization(BackOfficePolicies.SignedIn);
}
