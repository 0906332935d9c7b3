using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using WelcomeCenter.Core.Outbox;

namespace WelcomeCenter.Web.Adapters.Mail;

/// <summary>Hands mail to a server.</summary>
internal sealed class SmtpCarrier(IOptions<SmtpOptions> smtp, TimeProvider time) : IMailCarrier
{
    // Well below the outbox's lease.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // Somebody waits for the answer.
    private static readonly TimeSpan ShortPatience = TimeSpan.FromSeconds(10);

    public async Task SendAsync(ComposedMail mail, CancellationToken cancellationToken)
    {
        var message = MailMessages.Of(mail, smtp.Value.From, time.GetUtcNow());
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        using var client = new SmtpClient();
        try
        {
            await EnterAsync(client, limit.Token);
            await client.SendAsync(message, limit.Token);
        }
        catch (Exception exception) when (CodeOf(exception, cancellationToken) is { } code)
        {
            throw new MailNotSentException(code, exception);
        }

        await SayGoodbyeAsync(client, limit.Token);
    }

    /// <summary>Signs in at the server and leaves again.</summary>
    /// <returns>A code of what went wrong; null where nothing did.</returns>
    public async Task<string?> TryAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(ShortPatience);
        using var client = new SmtpClient();
        try
        {
            await EnterAsync(client, limit.Token);
        }
        catch (Exception exception) when (CodeOf(exception, cancellationToken) is { } code)
        {
            return code;
        }

        await SayGoodbyeAsync(client, limit.Token);
        return null;
    }

    private async Task EnterAsync(SmtpClient client, CancellationToken cancellationToken)
    {
        await client.ConnectAsync(smtp.Value.Host ?? string.Empty, smtp.Value.Port, smtp.Value.SecureSocketOptions, cancellationToken);
        if (!string.IsNullOrEmpty(smtp.Value.Username))
        {
            await client.AuthenticateAsync(smtp.Value.Username, smtp.Value.Password ?? string.Empty, cancellationToken);
        }
    }

    /// <returns>Null for what is not the server's doing.</returns>
    private static string? CodeOf(Exception exception, CancellationToken stopping) => exception switch
    {
        OperationCanceledException when !stopping.IsCancellationRequested => "smtp.timeout",
        TimeoutException => "smtp.timeout",
        SmtpCommandException command => $"smtp.{(int)command.StatusCode}",
        AuthenticationException => "smtp.authentication",
        SslHandshakeException or NotSupportedException => "smtp.tls",
        ProtocolException => "smtp.protocol",
        SocketException or IOException => "smtp.unreachable",
        _ => null,
    };

    private static async Task SayGoodbyeAsync(SmtpClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception exception) when (CodeOf(exception, CancellationToken.None) is not null)
        {
            // The server has the mail; that it hung up first changes nothing.
        }
    }
}
