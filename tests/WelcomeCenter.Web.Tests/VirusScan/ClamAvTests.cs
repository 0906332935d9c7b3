using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Media.Files;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.VirusScan;

/// <summary>Against a daemon that speaks the published protocol and keeps what it was sent.</summary>
public sealed class ClamAvTests
{
    private static readonly byte[] File = Encoding.ASCII.GetBytes(new string('x', 200_000));

    private TcpListener daemon = null!;

    [SetUp]
    public void Start()
    {
        daemon = new TcpListener(IPAddress.Loopback, 0);
        daemon.Start();
    }

    [TearDown]
    public void Stop() => daemon.Dispose();

    [TestCase("stream: OK", TemporaryFileStatus.Success)]
    [TestCase("stream: Eicar-Signature FOUND", TemporaryFileStatus.UploadBlocked)]
    [TestCase("INSTREAM size limit exceeded. ERROR", TemporaryFileStatus.UploadBlocked)]
    public async Task The_daemons_word_counts(string answer, TemporaryFileStatus expected)
    {
        var port = ((IPEndPoint)daemon.LocalEndpoint).Port;
        await using var site = await StartAsync(port);
        var scanned = AnswerAsync(answer);

        var status = await UploadAsync(site);

        Assert.That(status, Is.EqualTo(expected));
        Assert.That(await scanned, Is.EqualTo(File));
    }

    [Test]
    public async Task What_cannot_be_scanned_is_refused_and_the_operator_is_told()
    {
        var port = ((IPEndPoint)daemon.LocalEndpoint).Port;
        daemon.Stop();
        await using var site = await StartAsync(port);

        var status = await UploadAsync(site);

        Assert.That(status, Is.EqualTo(TemporaryFileStatus.UploadBlocked));
        Assert.That(site.Logs.Lines, Has.Some.Contains("The virus scanner cannot be reached"));
    }

    private static Task<TestSite> StartAsync(int port) => TestSite.StartAsync(DatabaseKind.Sqlite, new Dictionary<string, string?>
    {
        ["VirusScan:Host"] = "127.0.0.1",
        ["VirusScan:Port"] = $"{port}",
    });

    private static Task<TemporaryFileStatus> UploadAsync(TestSite site) => site.Services.GetRequiredService<TemporaryFiles>()
        .SaveAsync(Guid.CreateVersion7(), "brief.txt", Guid.CreateVersion7(), new MemoryStream(File), CancellationToken.None);

    /// <returns>The file as the daemon saw it.</returns>
    private async Task<byte[]> AnswerAsync(string answer)
    {
        using var client = await daemon.AcceptTcpClientAsync();
        await using var stream = client.GetStream();
        var command = new byte["zINSTREAM\0".Length];
        await stream.ReadExactlyAsync(command);
        Assert.That(Encoding.ASCII.GetString(command), Is.EqualTo("zINSTREAM\0"));
        using var received = new MemoryStream();
        for (var length = new byte[4]; ;)
        {
            await stream.ReadExactlyAsync(length);
            var chunk = new byte[BinaryPrimitives.ReadInt32BigEndian(length)];
            if (chunk.Length is 0)
            {
                break;
            }

            await stream.ReadExactlyAsync(chunk);
            received.Write(chunk);
        }

        await stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\0"));
        return received.ToArray();
    }
}
