using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Durability;

/// <summary>The real program in a process of its own, which can be killed as power failure would.</summary>
internal sealed class SiteProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder said = new();

    private SiteProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>Everything the program has said, on both streams.</summary>
    public string Said
    {
        get
        {
            lock (said)
            {
                return said.ToString();
            }
        }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static SiteProcess Start(string data, int port, IReadOnlyDictionary<string, string?>? settings = null)
    {
        var address = new Uri($"http://127.0.0.1:{port}");
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "WelcomeCenter.Web.dll"),
            $"--urls={address.OriginalString}",
            $"--contentRoot={Repository.Folder("src", "WelcomeCenter.Web")}",
            "--environment=Development",
            $"--Data:Directory={data}",
            .. (settings ?? new Dictionary<string, string?>()).Select(setting => $"--{setting.Key}={setting.Value}"),
        ];
        return Start(new ProcessStartInfo("dotnet", arguments), address);
    }

    /// <summary>A published program in production, started by its full path from somewhere else.</summary>
    public static SiteProcess StartPublished(string folder, string data, int port)
    {
        var address = new Uri($"http://127.0.0.1:{port}");
        string[] arguments = [Path.Combine(folder, "WelcomeCenter.Web.dll"), $"--urls={address.OriginalString}", $"--Data:Directory={data}"];
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Path.GetPathRoot(folder)! };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        return Start(start, address);
    }

    public async Task WaitUntilReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var patience = Stopwatch.StartNew(); patience.Elapsed < TimeSpan.FromSeconds(120); await Task.Delay(50))
        {
            Assert.That(process.HasExited, Is.False, () => $"The program ended: {Said}");
            try
            {
                if ((await client.GetAsync("/health/ready")).IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        Assert.Fail($"The program is not ready: {Said}");
    }

    public async Task<int> WaitForExitAsync()
    {
        await process.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token);
        return process.ExitCode;
    }

    /// <summary>SIGKILL: nothing is flushed, nothing is said goodbye to.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            await KillAsync();
        }

        process.Dispose();
    }

    private static SiteProcess Start(ProcessStartInfo start, Uri address)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        var site = new SiteProcess(Process.Start(start)!, address);
        site.process.OutputDataReceived += (_, line) => site.Hear(line.Data);
        site.process.ErrorDataReceived += (_, line) => site.Hear(line.Data);
        site.process.BeginOutputReadLine();
        site.process.BeginErrorReadLine();
        return site;
    }

    private void Hear(string? line)
    {
        lock (said)
        {
            said.AppendLine(line);
        }
    }
}
