using Microsoft.AspNetCore.SignalR;

namespace WelcomeCenter.Content.Api.ServerEvents;

/// <summary>
/// Where open back offices listen for what colleagues change. As soon as it is connected the client keeps what it has
/// read, so everything that changes has to be told here.
/// </summary>
internal sealed class ServerEventHub : Hub
{
    /// <summary>The client's own method.</summary>
    public const string Notify = "notify";
}

/// <param name="EventSource">The kind of thing: <c>Umbraco:CMS:Document</c>.</param>
/// <param name="EventType"><c>Updated</c>, <c>Trashed</c> or <c>Deleted</c>.</param>
internal sealed record ServerEvent(string EventSource, string EventType, Guid Key);
