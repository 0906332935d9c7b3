using System.Xml.Linq;

namespace WelcomeCenter.Content.Sync;

/// <summary>One import: the files by folder, and what becomes of them.</summary>
internal sealed class ImportRun(ContentDbContext db, IReadOnlyList<USyncFile> files, List<USyncProblem> problems, DateTimeOffset at)
{
    private readonly List<USyncChange> changes = [];
    private int unchanged;

    public ContentDbContext Db => db;

    public DateTimeOffset At => at;

    public bool Failed => problems.Exists(problem => problem.IsError);

    public IEnumerable<USyncFile> Markers(string folder) => files.Where(file => file.Folder == folder && file.IsDeletion);

    public IEnumerable<USyncFile> Live(string folder) => files.Where(file => file.Folder == folder && !file.IsMarker);

    /// <summary>The live files of a folder as items; a file that does not say what it has to becomes an error of the run.</summary>
    public IReadOnlyList<(USyncFile File, T Item)> Parse<T>(string folder, Func<XElement, T> read)
    {
        var items = new List<(USyncFile, T)>();
        foreach (var file in Live(folder))
        {
            try
            {
                items.Add((file, read(file.Root)));
            }
            catch (MalformedFileException fault)
            {
                problems.Add(new USyncProblem(file.Path, fault.Line, fault.Message, IsError: true));
            }
            catch (ArgumentException fault)
            {
                problems.Add(new USyncProblem(file.Path, null, fault.Message, IsError: true));
            }
        }

        return items;
    }

    public void Warn(USyncFile file, string reason, int? line = null) => problems.Add(file.Warn(reason, line));

    public void Changed(string folder, Guid key, string name, USyncChangeType type) => changes.Add(new USyncChange(folder, key, name, type));

    /// <summary>Addresses of media files that no item names any more; they may go once the import is stored.</summary>
    public List<string> Orphans { get; } = [];

    public void Same() => unchanged++;

    public USyncReport Report() => new(changes, unchanged, problems);
}
