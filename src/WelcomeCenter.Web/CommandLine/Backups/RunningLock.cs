using WelcomeCenter.Core.Operation;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.CommandLine.Backups;

/// <summary>Tells whether a site is running on the data directory. The operating system lets go of it when a process dies.</summary>
internal sealed class RunningLock(DataDirectory data) : IHostedService, IDisposable
{
    private FileStream? held;

    /// <exception cref="OperationRefusedException">A site is running.</exception>
    public static IDisposable Alone(DataDirectory data)
    {
        try
        {
            return new FileStream(PathIn(data), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new OperationRefusedException($"A site is running on {data.Path}; stop it first.");
        }
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        File.Open(PathIn(data), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite).Dispose();
        held = new FileStream(PathIn(data), FileMode.Open, FileAccess.Read, FileShare.Read);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose() => held?.Dispose();

    private static string PathIn(DataDirectory data) => data.Below("running.lock");
}
