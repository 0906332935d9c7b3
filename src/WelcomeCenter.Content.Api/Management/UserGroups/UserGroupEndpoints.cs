using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Users;
using Groups = WelcomeCenter.Content.Users.UserGroups;

namespace WelcomeCenter.Content.Api.Management.UserGroups;

/// <summary>User groups and their members (contract: management document, section 11).</summary>
internal static class UserGroupEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var groups = routes.MapGroup("/user-group").RequireAuthorization(BackOfficePolicies.Users);
        groups.MapGet("", ListAsync);
        groups.MapPost("", CreateAsync);
        groups.MapDelete("", DeleteManyAsync);
        groups.MapGet("/{id:guid}", GetAsync);
        groups.MapPut("/{id:guid}", UpdateAsync);
        groups.MapDelete("/{id:guid}", DeleteAsync);
        groups.MapPost("/{id:guid}/users", AddMembersAsync);
        groups.MapDelete("/{id:guid}/users", RemoveMembersAsync);
        routes.MapGet("/filter/user-group", FilterAsync).RequireAuthorization(BackOfficePolicies.Users);

        // Everybody's own profile names the groups.
        routes.MapGet("/item/user-group", ItemsAsync).RequireAuthorization(BackOfficePolicies.SignedIn);
    }

    private static async Task<Paged<UserGroupModel>> ListAsync(
        [AsParameters] Paging paging, Caller caller, Groups groups, CancellationToken cancellationToken) =>
        paging.Of(await groups.ListAsync(null, caller.Access, cancellationToken), UserGroupModel.From);

    private static async Task<Paged<UserGroupModel>> FilterAsync(
        string? filter, [AsParameters] Paging paging, Caller caller, Groups groups, CancellationToken cancellationToken) =>
        paging.Of(await groups.ListAsync(filter, caller.Access, cancellationToken), UserGroupModel.From);

    private static async Task<IEnumerable<UserGroupItemModel>> ItemsAsync(Guid[] id, Groups groups, CancellationToken cancellationToken) =>
        (await groups.ItemsAsync(id, cancellationToken)).Select(UserGroupItemModel.From);

    private static async Task<IResult> GetAsync(Guid id, Groups groups, CancellationToken cancellationToken) =>
        Answers.OkOrNotFound(await groups.FindAsync(id, cancellationToken) is { } group ? UserGroupModel.From(group) : null);

    private static async Task<IResult> CreateAsync(
        HttpContext context, UserGroupRequest body, Caller caller, Groups groups, CancellationToken cancellationToken)
    {
        var id = body.Id ?? Guid.CreateVersion7();
        return (await groups.CreateAsync(caller.Access, body.ToInput() with { Id = id }, cancellationToken)).ToCreated(context, id);
    }

    private static async Task<IResult> UpdateAsync(
        Guid id, UserGroupRequest body, Caller caller, Groups groups, CancellationToken cancellationToken) =>
        (await groups.UpdateAsync(caller.Access, id, body.ToInput(), cancellationToken)).ToAnswer();

    private static async Task<IResult> DeleteAsync(Guid id, Caller caller, Groups groups, CancellationToken cancellationToken) =>
        (await groups.DeleteAsync(caller.Access, [id], cancellationToken)).ToAnswer();

    private static async Task<IResult> DeleteManyAsync(
        [FromBody] GroupsRequest body, Caller caller, Groups groups, CancellationToken cancellationToken) =>
        (await groups.DeleteAsync(caller.Access, Ids(body.UserGroupIds), cancellationToken)).ToAnswer();

    private static async Task<IResult> AddMembersAsync(
        Guid id, [FromBody] Reference[] body, Caller caller, UserGroupMembers members, CancellationToken cancellationToken) =>
        (await members.AddAsync(caller.Access, id, Ids(body), cancellationToken)).ToAnswer();

    private static async Task<IResult> RemoveMembersAsync(
        Guid id, [FromBody] Reference[] body, Caller caller, UserGroupMembers members, CancellationToken cancellationToken) =>
        (await members.RemoveAsync(caller.Access, id, Ids(body), cancellationToken)).ToAnswer();

    private static IReadOnlyCollection<Guid> Ids(IReadOnlyList<Reference>? references) => [.. (references ?? []).Select(reference => reference.Id)];

    internal sealed record GroupsRequest(IReadOnlyList<Reference>? UserGroupIds);
}
