using WelcomeCenter.Content.Languages;

namespace WelcomeCenter.Content.Snapshot;

/// <summary>An address of the public site, taken apart.</summary>
/// <param name="RootKey">The document at which the addresses of this beginning start.</param>
/// <param name="Below">The path below that beginning.</param>
public sealed record SiteAddress(Language Language, Guid? RootKey, string Below);
