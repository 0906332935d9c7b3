using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Media.Files;

namespace WelcomeCenter.Content.Api.Management.TemporaryFiles;

/// <summary>Uploads that wait to be saved with a media item (contract: management document, section 9).</summary>
internal static class TemporaryFileEndpoints
{
    /// <summary>Room for the other parts of a form beside the file.</summary>
    private const int FormOverhead = 64 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        var files = routes.MapGroup("/temporary-file").RequireAuthorization(BackOfficePolicies.SignedIn);
        files.MapGet("/configuration", (Content.Media.Files.TemporaryFiles store) => new Configuration(
            ImageFileTypes: [.. FileKind.All.Where(kind => kind.IsImage).Select(kind => kind.Extension).Order()],
            DisallowedUploadedFilesExtensions: [],
            AllowedUploadedFileExtensions: [.. FileKind.Uploads.Select(kind => kind.Extension).Order()],
            MaxFileSize: store.MaximumBytes / 1024));
        files.MapPost("", UploadAsync);
        files.MapGet("/{id:guid}", (Guid id, Caller caller, Content.Media.Files.TemporaryFiles store) =>
            Answers.OkOrNotFound(store.Find(id, caller.Id) is { } file ? new Model(id, file.AvailableUntil, file.Name) : null));
        files.MapDelete("/{id:guid}", (Guid id, Caller caller, Content.Media.Files.TemporaryFiles store) =>
            store.Delete(id, caller.Id) ? Results.Ok() : ApiProblem.NotFound);
    }

    private static async Task<IResult> UploadAsync(
        HttpContext context, Caller caller, Content.Media.Files.TemporaryFiles store, CancellationToken cancellationToken)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = store.MaximumBytes + FormOverhead;
        }

        if (context.Request.ContentLength > store.MaximumBytes + FormOverhead)
        {
            return Refusal(TemporaryFileStatus.TooLarge);
        }

        if (!context.Request.HasFormContentType)
        {
            return new ApiProblem(StatusCodes.Status400BadRequest, "BadRequest");
        }

        var form = await context.Request.ReadFormAsync(new FormOptions { MultipartBodyLengthLimit = store.MaximumBytes + FormOverhead }, cancellationToken);
        if (form.Files is not [var file] || !Guid.TryParse(form["Id"], out var id))
        {
            return new ApiProblem(StatusCodes.Status400BadRequest, "BadRequest");
        }

        await using var content = file.OpenReadStream();
        var status = await store.SaveAsync(id, file.FileName, caller.Id, content, cancellationToken);
        if (status is not TemporaryFileStatus.Success)
        {
            return Refusal(status);
        }

        context.Response.Headers["Umb-Generated-Resource"] = id.ToString();
        context.Response.Headers.Location = $"{context.Request.Path}/{id}";
        return TypedResults.StatusCode(StatusCodes.Status201Created);
    }

    private static ApiProblem Refusal(TemporaryFileStatus status) => status is TemporaryFileStatus.TooLarge
        ? new ApiProblem(StatusCodes.Status413PayloadTooLarge, "FileTooLarge")
        : new ApiProblem(StatusCodes.Status400BadRequest, status.ToString());

    internal sealed record Model(Guid Id, DateTimeOffset AvailableUntil, string FileName);

    /// <param name="MaxFileSize">Kilobytes.</param>
    internal sealed record Configuration(
        string[] ImageFileTypes,
        string[] DisallowedUploadedFilesExtensions,
        string[] AllowedUploadedFileExtensions,
        long? MaxFileSize);
}
