namespace WelcomeCenter.Content.Sync;

/// <summary>Something about a file that the operator should know.</summary>
/// <param name="File">Relative to the folder: <c>Content/start.config</c>.</param>
/// <param name="Line">Counted from one; null where the file as a whole is meant.</param>
/// <param name="IsError">An error stops the import; anything else was taken as far as it could be.</param>
public sealed record USyncProblem(string File, int? Line, string Reason, bool IsError)
{
    public override string ToString() => Line is { } line ? $"{File}, line {line}: {Reason}" : $"{File}: {Reason}";
}
