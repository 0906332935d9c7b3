namespace WelcomeCenter.Content.Snapshot;

/// <summary>What differs between the snapshot before and the current one.</summary>
/// <param name="Keys">Documents that were added, changed or removed, with those whose address changed for it.</param>
/// <param name="LanguagesOrDictionaryChanged">Languages, domains or dictionary changed, or everything was read anew: any page may look different.</param>
public sealed record SnapshotChange(IReadOnlyCollection<Guid> Keys, bool LanguagesOrDictionaryChanged);
