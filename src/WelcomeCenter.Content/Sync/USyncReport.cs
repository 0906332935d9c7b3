namespace WelcomeCenter.Content.Sync;

/// <summary>What an import did, or would do.</summary>
/// <param name="Changes">Items that are created, changed or deleted; empty when the folder and the database agree.</param>
/// <param name="Unchanged">How many items the folder and the database agree about.</param>
public sealed record USyncReport(IReadOnlyList<USyncChange> Changes, int Unchanged, IReadOnlyList<USyncProblem> Problems)
{
    /// <summary>Whether a file is so broken that nothing of the folder was imported.</summary>
    public bool Failed => Problems.Any(problem => problem.IsError);
}

/// <summary>One item that differs.</summary>
/// <param name="Folder">The kind, as uSync names its folder: <c>ContentTypes</c>.</param>
/// <param name="Name">Alias or name, for people.</param>
public sealed record USyncChange(string Folder, Guid Key, string Name, USyncChangeType Type);

/// <summary>What happens to an item.</summary>
public enum USyncChangeType
{
    Create,
    Update,
    Delete,
}
