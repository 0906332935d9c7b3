using System.Buffers.Binary;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Media.Files;

namespace WelcomeCenter.Web.Adapters.VirusScan;

/// <summary>Asks a ClamAV daemon (command <c>INSTREAM</c>, clamd manual page): chunks with their length, a length of zero, then one line as answer.</summary>
internal sealed partial class ClamAv(IOptions<VirusScanOptions> options, ILogger<ClamAv> logger) : IUploadScan
{
    private const int ChunkBytes = 64 * 1024;

    public async Task<bool> IsCleanAsync(string path, CancellationToken cancellationToken)
    {
        var settings = options.Value;
        if (string.IsNullOrWhiteSpace(settings.Host))
        {
            return true;
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(settings.TimeoutSeconds));
        try
        {
            var answer = await AskAsync(settings.Host, settings.Port, path, patience.Token);
            if (answer.EndsWith("OK", StringComparison.Ordinal))
            {
                return true;
            }

            Log.Refused(logger, answer);
            return false;
        }
        catch (Exception fault) when (fault is SocketException or IOException || (fault is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // Not scanned is not clean.
            Log.NotReached(logger, fault);
            return false;
        }
    }

    /// <summary>Whether the daemon is there (command <c>PING</c>); only where one is set.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(options.Value.Host ?? string.Empty, options.Value.Port, cancellationToken);
            await using var stream = client.GetStream();
            await stream.WriteAsync("zPING\0"u8.ToArray(), cancellationToken);
            return (await AnswerAsync(stream, cancellationToken)) is "PONG";
        }
        catch (Exception fault) when (fault is SocketException or IOException)
        {
            return false;
        }
    }

    private static async Task<string> AskAsync(string host, int port, string path, CancellationToken cancellationToken)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(host, port, cancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync("zINSTREAM\0"u8.ToArray(), cancellationToken);
        await using (var file = File.OpenRead(path))
        {
            var chunk = new byte[sizeof(int) + ChunkBytes];
            for (int read; (read = await file.ReadAsync(chunk.AsMemory(sizeof(int)), cancellationToken)) > 0;)
            {
                BinaryPrimitives.WriteInt32BigEndian(chunk, read);
                await stream.WriteAsync(chunk.AsMemory(0, sizeof(int) + read), cancellationToken);
            }
        }

        await stream.WriteAsync(new byte[sizeof(int)], cancellationToken);
        return await AnswerAsync(stream, cancellationToken);
    }

    private static async Task<string> AnswerAsync(NetworkStream stream, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII);
        return (await reader.ReadToEndAsync(cancellationToken)).TrimEnd('\0', '\n');
    }

    private static partial class Log
    {
        [LoggerMessage(4501, LogLevel.Warning, "The virus scanner refused an upload: {Answer}.")]
        public static partial void Refused(ILogger logger, string answer);

        [LoggerMessage(4502, LogLevel.Error, "The virus scanner cannot be reached; uploads are refused.")]
        public static partial void NotReached(ILogger logger, Exception fault);
    }
}
