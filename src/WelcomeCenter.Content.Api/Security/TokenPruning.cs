using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using WelcomeCenter.Content.Background;
using WelcomeCenter.Content.Users.History;
using WelcomeCenter.Content.Users.Sessions;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>Deletes expired and revoked tokens, sessions that are over and old history, which would otherwise pile up in the content database.</summary>
internal sealed partial class TokenPruning(
    IServiceScopeFactory scopes,
    IOptions<BackOfficeSessionOptions> session,
    TimeProvider time,
    ILogger<TokenPruning> logger)
    : RepeatedWork(TimeSpan.FromHours(1), time)
{
    /// <summary>Kept long enough to recognise a refresh token that is used a second time.</summary>
    private static readonly TimeSpan Age = TimeSpan.FromDays(1);

    private readonly TimeProvider time = time;

    protected override bool BeginsAtOnce => false;

    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var before = time.GetUtcNow() - Age;
        await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().PruneAsync(before, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>().PruneAsync(before, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<UserSessions>().PruneAsync(session.Value.IdleLifetime, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<AccountHistory>().PruneAsync(cancellationToken);
    }

    protected override void Report(Exception fault) => Log.Failed(logger, fault);

    private static partial class Log
    {
        [LoggerMessage(3101, LogLevel.Warning, "Expired sign-in tokens could not be deleted; the next attempt follows in an hour.")]
        public static partial void Failed(ILogger logger, Exception exception);
    }
}
