using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Api.Problems;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Documents.Following;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.DocumentNotifications;

/// <summary>What the person who asks wants to hear about a document by mail.</summary>
internal static class DocumentNotificationEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var notifications = routes.MapGroup("/document/{id:guid}/notifications").RequireAuthorization(BackOfficePolicies.Content);
        notifications.MapGet("", GetAsync);
        notifications.MapPut("", UpdateAsync);
    }

    private static async Task<IResult> GetAsync(
        Guid id, Caller caller, DocumentFollowing following, DocumentAccess access, CancellationToken cancellationToken)
    {
        if (await access.RefusalAsync(caller.Access, DocumentVerbs.Notifications, id, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        return await following.ActionsAsync(id, caller.Id, cancellationToken) is { } actions
            ? TypedResults.Ok(FollowedAction.All.Select(action => new NotificationModel(action.Id, action.Alias, actions.Contains(action.Id))))
            : ApiProblem.NotFound;
    }

    private static async Task<IResult> UpdateAsync(
        Guid id, NotificationsRequest body, Caller caller, DocumentFollowing following, DocumentAccess access, CancellationToken cancellationToken)
    {
        if (await access.RefusalAsync(caller.Access, DocumentVerbs.Notifications, id, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        return await following.FollowAsync(id, caller.Id, body.SubscribedActionIds ?? [], cancellationToken) ? TypedResults.Ok() : ApiProblem.NotFound;
    }

    internal sealed record NotificationModel(string ActionId, string Alias, bool Subscribed);

    internal sealed record NotificationsRequest(IReadOnlyList<string>? SubscribedActionIds);
}
