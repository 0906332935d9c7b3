using System.IO.Compression;
using Microsoft.AspNetCore.Http.HttpResults;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Sync;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.BackOffice.Synchronization;

/// <summary>
/// How the uSync folder and the database differ, and bringing one in line with the other. For administrators. Nothing is written
/// unless the caller names the state that was shown to him.
/// </summary>
internal static class SynchronizationEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup($"{CasesEndpoints.Base}/synchronization")
            .WithGroupName(CasesEndpoints.Document)
            .WithTags("Synchronization")
            .RequireAuthorization(BackOfficePolicies.Administrators);
        group.MapGet("", GetAsync).WithName("GetSynchronization");
        group.MapGet("/items/{folder}/{key:guid}", DifferencesAsync)
            .WithName("GetSynchronizationItem")
            .ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPost("/import", ImportAsync)
            .WithName("ImportFromFolder")
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        group.MapPost("/export", ExportAsync)
            .WithName("ExportToFolder")
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        group.MapGet("/archive", ArchiveAsync).WithName("DownloadArchive").Produces(StatusCodes.Status200OK, contentType: "application/zip");
    }

    private static async Task<Ok<SynchronizationModel>> GetAsync(USyncComparison comparison, USyncFolder folder, CancellationToken cancellationToken) =>
        TypedResults.Ok(SynchronizationModel.From(await comparison.CompareAsync(folder.Root, cancellationToken)));

    private static async Task<Results<Ok<IReadOnlyList<DifferenceModel>>, ProblemHttpResult>> DifferencesAsync(
        string folder, Guid key, USyncComparison comparison, USyncFolder root, CancellationToken cancellationToken) =>
        await comparison.DifferencesAsync(root.Root, folder, key, cancellationToken) is { } differences
            ? TypedResults.Ok<IReadOnlyList<DifferenceModel>>([.. differences.Select(DifferenceModel.From)])
            : Refuse(StatusCodes.Status404NotFound, "notFound");

    private static async Task<Results<Ok<SynchronizationDone>, ProblemHttpResult>> ImportAsync(
        SynchronizationOrder order, USyncComparison comparison, USyncImport import, USyncFolder folder, CancellationToken cancellationToken)
    {
        if (await HasChangedAsync(order, comparison, folder, cancellationToken))
        {
            return Refuse(StatusCodes.Status409Conflict, "synchronization.changed");
        }

        var report = await import.ImportAsync(folder.Root, cancellationToken);
        return report.Failed
            ? Refuse(StatusCodes.Status422UnprocessableEntity, "synchronization.malformed")
            : TypedResults.Ok(new SynchronizationDone(report.Changes.Count));
    }

    private static async Task<Results<Ok<SynchronizationDone>, ProblemHttpResult>> ExportAsync(
        SynchronizationOrder order, USyncComparison comparison, USyncExport export, USyncFolder folder, CancellationToken cancellationToken)
    {
        if (await HasChangedAsync(order, comparison, folder, cancellationToken))
        {
            return Refuse(StatusCodes.Status409Conflict, "synchronization.changed");
        }

        try
        {
            return TypedResults.Ok(new SynchronizationDone(await export.ExportAsync(folder.Root, cancellationToken)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(StatusCodes.Status422UnprocessableEntity, "synchronization.notWritable");
        }
    }

    /// <summary>Schema and content as they are now, to be unpacked into the folder of another site.</summary>
    private static async Task<FileStreamHttpResult> ArchiveAsync(USyncExport export, TimeProvider time, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("welcome-center-archive-");
        try
        {
            await export.ExportAsync(folder.FullName, cancellationToken);
            var archive = new MemoryStream();
            await ZipFile.CreateFromDirectoryAsync(folder.FullName, archive, cancellationToken);
            archive.Position = 0;
            return TypedResults.File(archive, "application/zip", $"usync-{time.GetUtcNow():yyyy-MM-dd}.zip");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Whether files or database are another than when they were shown.</summary>
    private static async Task<bool> HasChangedAsync(
        SynchronizationOrder order, USyncComparison comparison, USyncFolder folder, CancellationToken cancellationToken) =>
        (await comparison.CompareAsync(folder.Root, cancellationToken)).Fingerprint != order.Fingerprint;

    private static ProblemHttpResult Refuse(int status, string code) =>
        TypedResults.Problem(statusCode: status, type: $"urn:welcome-center:{code}", title: code);
}
