using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Blueprints;

namespace WelcomeCenter.Content.Api.Management.DocumentBlueprints;

/// <summary>Folders in the tree of blueprints.</summary>
internal static class BlueprintFolderEndpoints
{
    public static void Map(IEndpointRouteBuilder folders)
    {
        folders.MapPost("", CreateAsync);
        folders.MapGet("/{id:guid}", GetAsync);
        folders.MapPut("/{id:guid}", RenameAsync);
        folders.MapDelete("/{id:guid}", DeleteAsync);
    }

    private static async Task<IResult> CreateAsync(HttpContext context, FolderRequest body, BlueprintFolders folders, CancellationToken cancellationToken)
    {
        var id = body.Id ?? Guid.CreateVersion7();
        return (await folders.CreateAsync(id, body.Name, body.Parent?.Id, cancellationToken)).ToCreated(context, context.Request.Path, id.ToString());
    }

    private static async Task<IResult> GetAsync(Guid id, BlueprintFolders folders, CancellationToken cancellationToken) =>
        Answers.OkOrNotFound(await folders.NameAsync(id, cancellationToken) is { } name ? new FolderModel(id, name) : null);

    private static async Task<IResult> RenameAsync(Guid id, FolderRequest body, BlueprintFolders folders, CancellationToken cancellationToken) =>
        (await folders.RenameAsync(id, body.Name, cancellationToken)).ToAnswer();

    private static async Task<IResult> DeleteAsync(Guid id, BlueprintFolders folders, CancellationToken cancellationToken) =>
        (await folders.DeleteAsync(id, cancellationToken)).ToAnswer();

    internal sealed record FolderRequest(Guid? Id, string? Name, Reference? Parent);

    internal sealed record FolderModel(Guid Id, string Name);
}
