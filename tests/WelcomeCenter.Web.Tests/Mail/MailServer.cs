using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using MimeKit;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Mail;

/// <summary>A real SMTP server in a process of its own.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private readonly Process process;
    private readonly ConcurrentQueue<MimeMessage> mails = new();
    private readonly TaskCompletionSource<int> port = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private MailServer(Process process) => this.process = process;

    public IReadOnlyCollection<MimeMessage> Mails => mails;

    public int Port => port.Task.Result;

    /// <summary>The settings that make a site send its mail here.</summary>
    public Dictionary<string, string?> Settings => new()
    {
        ["Umbraco:CMS:Global:Smtp:Host"] = "127.0.0.1",
        ["Umbraco:CMS:Global:Smtp:Port"] = Port.ToString(CultureInfo.InvariantCulture),
        ["Umbraco:CMS:Global:Smtp:From"] = "welcome@amberg.example",
        ["Outbox:NoticeTo"] = "coordinator@amberg.example",
    };

    /// <param name="temporaryFailures">So many mails are first answered with 451.</param>
    public static async Task<MailServer> StartAsync(int temporaryFailures = 0)
    {
        var script = Repository.Folder("tests", "WelcomeCenter.Web.Tests", "Mail", "smtp-server.mjs");
        var server = new MailServer(Process.Start(new ProcessStartInfo("node", [script, $"{temporaryFailures}"]) { RedirectStandardOutput = true })!);
        server.process.OutputDataReceived += (_, line) => server.Read(line.Data);
        server.process.BeginOutputReadLine();
        await server.port.Task.WaitAsync(TimeSpan.FromSeconds(30));
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Read(string? line)
    {
        if (line?.StartsWith("port ", StringComparison.Ordinal) == true)
        {
            port.SetResult(int.Parse(line[5..], CultureInfo.InvariantCulture));
        }
        else if (line is not null)
        {
            var message = JsonDocument.Parse(line).RootElement.GetProperty("message").GetString()!;
            mails.Enqueue(MimeMessage.Load(new MemoryStream(Encoding.UTF8.GetBytes(message))));
        }
    }
}
