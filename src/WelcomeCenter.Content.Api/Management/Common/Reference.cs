namespace WelcomeCenter.Content.Api.Management.Common;

/// <summary>How the contract refers to an entity: never by a bare id.</summary>
internal sealed record Reference(Guid Id)
{
    public static Reference? To(Guid? id) => id is { } known ? new Reference(known) : null;
}

/// <summary>Part of every item; this server sets none.</summary>
internal sealed record Flag(string Alias);

/// <summary>A page of a list.</summary>
internal sealed record Paged<T>(long Total, IEnumerable<T> Items);
