using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Testing.Staff;

/// <summary>Colleagues with the rights a test needs.</summary>
public static class GivenStaff
{
    public const string Password = "Only-For-Tests-2";

    /// <returns>The e-mail address, which is the sign-in name.</returns>
    public static async Task<string> UserAsync(this TestSite site, string group, IReadOnlyCollection<string>? ownLanguages = null, DateOnly? endsOn = null)
    {
        var email = $"{group}.{Guid.NewGuid():N}@example.org";
        await using var scope = site.Services.CreateAsyncScope();
        var added = await scope.ServiceProvider.GetRequiredService<UserService>()
            .AddAsync(new NewUser(email, "Colleague", Password, [group], ownLanguages ?? [], endsOn));
        Assert.That(added.Problems, Is.Empty);
        return email;
    }

    /// <summary>A new member of the group, signed in.</summary>
    public static async Task<StaffClient> StaffAsync(this TestSite site, string group, params string[] ownLanguages) =>
        await StaffClient.SignedInAsync(site, await site.UserAsync(group, ownLanguages), Password);
}
