using System.Threading.Channels;
using System.Threading.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Content.Api.Security.Invitations;
using WelcomeCenter.Content.Api.Text;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Security.ForgottenPassword;

/// <summary>
/// Sends the links, behind the answer: whoever asks waits equally long whether there is such an account or not. One mail for
/// each person in a while, however often somebody asks.
/// </summary>
internal sealed partial class ForgottenPasswordMail(IServiceScopeFactory scopes, ForgottenPasswordTokens tokens, ILogger<ForgottenPasswordMail> logger)
    : BackgroundService
{
    private const int MostWaiting = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    private readonly Channel<string> asked = Channel.CreateBounded<string>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly PartitionedRateLimiter<Guid> once = PartitionedRateLimiter.Create<Guid, Guid>(user =>
        RateLimitPartition.GetFixedWindowLimiter(user, _ => new FixedWindowRateLimiterOptions { PermitLimit = 1, Window = Pause }));

    /// <param name="email">As somebody typed it; whether anybody has it shows in nothing that the asker sees.</param>
    public void Ask(string? email)
    {
        if (!string.IsNullOrWhiteSpace(email))
        {
            asked.Writer.TryWrite(email.Trim());
        }
    }

    public override void Dispose()
    {
        once.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var email in asked.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await SendAsync(email, stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Log.Failed(logger, exception);
            }
        }
    }

    private async Task SendAsync(string email, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<UserPasswords>().FindByEmailAsync(email);
        if (user is null)
        {
            return;
        }

        using var lease = once.AttemptAcquire(user.Id);
        if (!lease.IsAcquired)
        {
            return;
        }

        var mail = scope.ServiceProvider.GetRequiredService<IStaffMail>();
        var language = ApiTexts.Choose([user.LanguageIsoCode]);
        var link = mail.AddressOf($"{ManagementPaths.NewPassword}?user={user.Id:D}&code={tokens.Create(user)}");
        var text = ApiTexts.Get(language, "forgotten.mailText").Replace("{link}", link).Replace("{name}", user.Name);
        var message = new StaffMail(Guid.CreateVersion7(), user.Email!, language, ApiTexts.Get(language, "forgotten.mailSubject"), text);
        if (!await mail.SendAsync(message, cancellationToken))
        {
            Log.NotSent(logger, user.Id);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(3131, LogLevel.Warning, "The link for a forgotten password of user {UserId} could not be sent.")]
        public static partial void NotSent(ILogger logger, Guid userId);

        [LoggerMessage(3132, LogLevel.Error, "A link for a forgotten password could not be sent.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
