using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Content.Api.Tests.Security;

/// <summary>What lies behind a test site's accounts.</summary>
internal static class AccountSite
{
    /// <summary>The account as it is stored.</summary>
    public static async Task<User> AccountAsync(this TestSite site, string email)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<User>>().FindByEmailAsync(email))!;
    }

    /// <summary>Mails that somebody got, the newest first.</summary>
    public static IReadOnlyList<MimeMessage> MailsTo(this TestSite site, string email)
    {
        var folder = Path.Combine(site.DataDirectory, "mail");
        return !Directory.Exists(folder)
            ? []
            : [.. Directory.EnumerateFiles(folder, "*.eml")
                .OrderDescending(StringComparer.Ordinal)
                .Select(file => MimeMessage.Load(file))
                .Where(message => message.To.Mailboxes.Single().Address == email)];
    }

    public static MimeMessage MailTo(this TestSite site, string email) => site.MailsTo(email)[0];
}
