using WelcomeCenter.Core.Operation;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.CommandLine.Backups;

/// <summary>
/// Puts a backup in the place of the present data. Until the archive is unpacked, checked and marked as decided nothing is touched;
/// from then on every step can be repeated, so that an interrupted restoring is finished by the next start.
/// </summary>
internal sealed class Restoring(IEnumerable<IDatabase> databases, BackupReading reading, DataDirectory data, TimeProvider time)
{
    private string Staging => data.Below(DataFiles.Staging);

    private string Decision => Path.Combine(Staging, "decided");

    /// <returns>The folder in which the previous data are kept.</returns>
    /// <exception cref="OperationRefusedException">The archive cannot be used, or the site is running.</exception>
    public async Task<string> RestoreAsync(string file, CancellationToken cancellationToken)
    {
        using var alone = RunningLock.Alone(data);
        await FinishAsync(cancellationToken);
        ClearStaging();
        await reading.UnpackAsync(file, Staging, cancellationToken);

        var aside = data.Below($"before-restore-{time.GetUtcNow():yyyyMMdd-HHmmss}");
        Directory.CreateDirectory(aside);
        await File.WriteAllTextAsync(Decision + ".draft", Path.GetFileName(aside), cancellationToken);
        File.Move(Decision + ".draft", Decision);
        await FinishAsync(cancellationToken);
        return aside;
    }

    /// <summary>Finishes a restoring that was interrupted after it was decided.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> FinishAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(Decision))
        {
            return false;
        }

        var aside = data.Below(await File.ReadAllTextAsync(Decision, cancellationToken));
        foreach (var database in databases)
        {
            await database.RestoreAsync(Path.Combine(Staging, "databases", database.Name), aside, cancellationToken);
        }

        MoveFiles(aside);
        ClearStaging();
        return true;
    }

    private void MoveFiles(string aside)
    {
        var brought = Path.Combine(Staging, "data");
        if (!Directory.Exists(brought))
        {
            return;
        }

        foreach (var file in Directory.EnumerateFiles(brought, "*", SearchOption.AllDirectories).ToList())
        {
            var path = Path.GetRelativePath(brought, file);
            var (present, kept) = (data.Below(path), Path.Combine(aside, path));
            Directory.CreateDirectory(Path.GetDirectoryName(present)!);
            Directory.CreateDirectory(Path.GetDirectoryName(kept)!);
            if (File.Exists(present) && !File.Exists(kept))
            {
                File.Move(present, kept);
            }

            File.Move(file, present, overwrite: true);
        }
    }

    private void ClearStaging()
    {
        if (Directory.Exists(Staging))
        {
            // The decision first: without it the rest is rubbish.
            File.Delete(Decision);
            Directory.Delete(Staging, recursive: true);
        }
    }
}
