using WelcomeCenter.Content.Sync;

namespace WelcomeCenter.Web.BackOffice.Synchronization;

/// <summary>How the folder and the database differ.</summary>
/// <param name="Items">At most <see cref="MostItems"/>, in the order of an import.</param>
/// <param name="Imports">How many items an import changes.</param>
/// <param name="Exports">How many items an export changes in the folder.</param>
/// <param name="CanImport">False when a file of the folder is broken.</param>
/// <param name="Fingerprint">To be given back with an order.</param>
internal sealed record SynchronizationModel(
    IReadOnlyList<SynchronizationItem> Items,
    int Total,
    int Imports,
    int Exports,
    bool CanImport,
    IReadOnlyList<SynchronizationProblem> Problems,
    string Fingerprint)
{
    private const int MostItems = 500;

    public static SynchronizationModel From(USyncStanding standing) => new(
        [.. standing.Items.Take(MostItems).Select(item => new SynchronizationItem(item.Folder, item.Key, item.Name, item.OnImport, item.OnExport))],
        standing.Items.Count,
        standing.Items.Count(item => item.OnImport is not null),
        standing.Items.Count(item => item.OnExport is not null),
        !standing.CannotBeImported,
        [.. standing.Problems.Select(problem => new SynchronizationProblem(problem.File, problem.Line, problem.Reason, problem.IsError))],
        standing.Fingerprint);
}

/// <param name="OnImport">What an import does to the item; null for nothing.</param>
/// <param name="OnExport">What an export does to its file; null for nothing.</param>
internal sealed record SynchronizationItem(string Folder, Guid Key, string Name, USyncChangeType? OnImport, USyncChangeType? OnExport);

/// <param name="Line">Counted from one; null for the file as a whole.</param>
/// <param name="IsError">An error stops the import.</param>
internal sealed record SynchronizationProblem(string File, int? Line, string Reason, bool IsError);

/// <summary>One value that differs; a long one is cut.</summary>
internal sealed record DifferenceModel(string Path, string? Database, string? Folder)
{
    private const int Longest = 4000;

    public static DifferenceModel From(USyncDifference difference) => new(difference.Path, Cut(difference.Database), Cut(difference.Folder));

    private static string? Cut(string? text) => text is { Length: > Longest } ? text[..Longest] + "…" : text;
}

/// <param name="Fingerprint">Of the state that was shown.</param>
internal sealed record SynchronizationOrder(string Fingerprint);

/// <param name="Changed">Items that were imported, or files that were written.</param>
internal sealed record SynchronizationDone(int Changed);
