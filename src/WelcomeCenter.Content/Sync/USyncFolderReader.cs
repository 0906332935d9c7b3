using System.Xml;
using System.Xml.Linq;

namespace WelcomeCenter.Content.Sync;

/// <summary>Reads all files of a uSync folder before anything is done with them.</summary>
internal sealed class USyncFolderReader(string root)
{
    /// <summary>No entity expansion and no look outside: a folder may come from anywhere.</summary>
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly List<USyncProblem> problems = [];

    public IReadOnlyList<USyncProblem> Problems => problems;

    public IReadOnlyList<USyncFile> Read()
    {
        if (!Directory.Exists(root))
        {
            problems.Add(new USyncProblem(root, null, "There is no such folder.", IsError: true));
            return [];
        }

        return [.. USyncFolders.All.SelectMany(kind => OnePerKey([.. Files(kind.Folder, kind.Root)]))];
    }

    /// <summary>A live file wins over a marker; of two live files the last one by name wins. Both cases are reported.</summary>
    private IEnumerable<USyncFile> OnePerKey(IReadOnlyList<USyncFile> files)
    {
        foreach (var group in files.GroupBy(file => file.Key))
        {
            var live = group.Where(file => !file.IsMarker).ToList();
            if (live.Count is 0)
            {
                yield return group.Last();
                continue;
            }

            foreach (var stale in group.Where(file => file.IsDeletion))
            {
                problems.Add(stale.Warn($"The marker says that the item is deleted, but {live[^1].Path} holds it; the marker is ignored."));
            }

            foreach (var other in live.SkipLast(1))
            {
                problems.Add(other.Warn($"{live[^1].Path} has the same key; that file wins."));
            }

            yield return live[^1];
        }
    }

    private IEnumerable<USyncFile> Files(string folder, string element)
    {
        var path = Path.Combine(root, folder);
        if (!Directory.Exists(path))
        {
            yield break;
        }

        foreach (var file in Directory.EnumerateFiles(path, "*.config", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (Read(folder, element, file) is { } read)
            {
                yield return read;
            }
        }
    }

    private USyncFile? Read(string folder, string element, string file)
    {
        var relative = Path.GetRelativePath(root, file).Replace('\\', '/');
        try
        {
            using var reader = XmlReader.Create(file, Safe);
            var document = XDocument.Load(reader, LoadOptions.SetLineInfo);
            var found = document.Root ?? throw new MalformedFileException(null, "The file is empty.");
            if (found.Name.LocalName != element && found.Name.LocalName is not "Empty")
            {
                throw MalformedFileException.At(found, $"<{element}> is expected here, not <{found.Name}>.");
            }

            return new USyncFile(folder, relative, found);
        }
        catch (XmlException fault)
        {
            problems.Add(new USyncProblem(relative, fault.LineNumber, fault.Message, IsError: true));
        }
        catch (MalformedFileException fault)
        {
            problems.Add(new USyncProblem(relative, fault.Line, fault.Message, IsError: true));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(new USyncProblem(relative, null, fault.Message, IsError: true));
        }

        return null;
    }
}
