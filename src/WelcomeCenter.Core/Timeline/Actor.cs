namespace WelcomeCenter.Core.Timeline;

/// <summary>Who did something.</summary>
/// <param name="Id">The account's key; empty for the person concerned and for the system.</param>
/// <param name="Name">Name of a member of staff, kept as it was then.</param>
public sealed record Actor(string Id, string? Name)
{
    /// <summary>The person who asked for advice, by the code of the receipt.</summary>
    public static Actor Person { get; } = new(string.Empty, null);
}
