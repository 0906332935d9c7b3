using System.Diagnostics;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Benchmarks.Scale;

/// <summary>The product as a process of its own, so that its memory and start are its own.</summary>
internal sealed class WebProcess : IDisposable
{
    private readonly Process process;

    private WebProcess(Process process) => this.process = process;

    public long WorkingSetBytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64;
        }
    }

    public static WebProcess Start(string address, string data, string uSync)
    {
        var assembly = Path.Combine(AppContext.BaseDirectory, "WelcomeCenter.Web.dll");
        var start = new ProcessStartInfo("dotnet",
        [
            assembly, $"--urls={address}", $"--Data:Directory={data}", $"--uSync:Settings:RootFolder={uSync}",
            $"--contentRoot={Repository.Folder("src", "WelcomeCenter.Web")}", "--environment=Production", "--Logging:LogLevel:Default=Warning",
        ])
        {
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        return new WebProcess(process);
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}
