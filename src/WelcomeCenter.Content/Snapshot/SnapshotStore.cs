namespace WelcomeCenter.Content.Snapshot;

/// <summary>Holds the current <see cref="PublishedSnapshot"/>; a request reads it once.</summary>
public sealed class SnapshotStore
{
    private volatile PublishedSnapshot current = PublishedSnapshot.Empty;

    /// <summary>Raised after <see cref="Current"/> was replaced.</summary>
    public event Action<SnapshotChange>? Changed;

    public PublishedSnapshot Current => current;

    internal void Replace(PublishedSnapshot snapshot, SnapshotChange change)
    {
        current = snapshot;
        Changed?.Invoke(change);
    }
}
