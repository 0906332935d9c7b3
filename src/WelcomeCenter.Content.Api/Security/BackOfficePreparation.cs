using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Api.Security.Keys;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Security;

/// <summary>What sign-in needs in a new content database.</summary>
public static class BackOfficePreparation
{
    /// <summary>Registers the client, adds the default groups and the first user; touches nothing that exists.</summary>
    /// <returns>The first user's sign-in, to be shown once; null where there were users already.</returns>
    public static async Task<FirstSignIn?> PrepareBackOfficeAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        if (scope.ServiceProvider.GetService<StoredKeys>() is { } keys)
        {
            await keys.EncryptAsync(cancellationToken);
        }

        await scope.ServiceProvider.GetRequiredService<BackOfficeApplication>().EnsureAsync(cancellationToken);
        return await scope.ServiceProvider.GetRequiredService<FirstUser>().EnsureAsync(cancellationToken);
    }
}
