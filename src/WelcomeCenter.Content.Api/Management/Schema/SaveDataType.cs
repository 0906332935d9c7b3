using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Types.Editing;

namespace WelcomeCenter.Content.Api.Management.Schema;

/// <summary>Creates, changes, copies and deletes data types.</summary>
internal static class SaveDataType
{
    private const string Collection = "/data-type";

    public static async Task<IResult> CreateAsync(
        DataTypeRequest body, DataTypeEditing editing, HttpContext context, CancellationToken cancellationToken)
    {
        var id = body.Id ?? Guid.CreateVersion7();
        return await (await editing.CreateAsync(id, body.ToInput(), body.Parent?.Id, cancellationToken)).ToCreatedAsync(context, Collection, id);
    }

    public static async Task<IResult> UpdateAsync(
        Guid id, DataTypeRequest body, Caller caller, DataTypeEditing editing, HttpContext context, CancellationToken cancellationToken) =>
        await (await editing.UpdateAsync(id, body.ToInput(), caller.Id, cancellationToken)).ToAnswerAsync(context);

    public static async Task<IResult> DeleteAsync(Guid id, DataTypeEditing editing, HttpContext context, CancellationToken cancellationToken) =>
        await (await editing.DeleteAsync(id, cancellationToken)).ToAnswerAsync(context, isDeletion: true);

    public static async Task<IResult> CopyAsync(
        Guid id, TargetRequest body, DataTypeEditing editing, HttpContext context, CancellationToken cancellationToken)
    {
        var copy = Guid.CreateVersion7();
        return await (await editing.CopyAsync(id, copy, body.Target?.Id, cancellationToken)).ToCreatedAsync(context, Collection, copy);
    }
}
