using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Browser.Tests.Journeys;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Browser.Tests.BackOffice;

/// <summary>One site for all tests of the back office, with sixty requests: twenty each in Arabic, Romanian and German.</summary>
[SetUpFixture]
public sealed class OfficeSite
{
    public const int Requests = 60;

    public static TestSite Instance { get; private set; } = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        Instance = await TestSite.StartAsync(DatabaseKind.Sqlite, adjust: TestSite.KeepLogFiles);
        await using var scope = Instance.Services.CreateAsyncScope();
        var service = scope.ServiceProvider.GetRequiredService<ConsultationRequestService>();
        for (var number = 1; number <= Requests; number++)
        {
            var language = (number % 3) switch { 0 => "ar", 1 => "ro", _ => "de" };
            var form = new SubmitConsultationRequest(
                Guid.NewGuid(), $"Person {number:00}", $"person{number:00}@example.org", null, language, [number % 2 is 0 ? "housing" : "work"], "family", "Bitte anrufen", true);
            Assert.That((await service.SubmitAsync(form, default)).Succeeded);
            Instance.Clock.Advance(TimeSpan.FromMinutes(1));
        }
    }

    [OneTimeTearDown]
    public async Task Stop() => await (Instance?.DisposeAsync() ?? ValueTask.CompletedTask);

    /// <summary>A new coordinator, signed in, in a window of their own.</summary>
    internal static Task<BackOfficePage> CoordinatorAsync(string language = "de", int width = 1280) => ColleagueAsync("coordinator", language, width);

    /// <summary>A new member of the group, signed in, in a window of their own.</summary>
    internal static async Task<BackOfficePage> ColleagueAsync(string group, string language = "de", int width = 1280)
    {
        var email = await Instance.UserAsync(group);
        await using (var scope = Instance.Services.CreateAsyncScope())
        {
            var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
            var user = (await users.FindByEmailAsync(email))!;
            user.LanguageIsoCode = language;
            Assert.That((await users.UpdateAsync(user)).Succeeded);
        }

        var office = await BackOfficePage.OpenAsync(Instance, language, width);
        await office.SignInAsync(email, GivenStaff.Password);
        return office;
    }
}
