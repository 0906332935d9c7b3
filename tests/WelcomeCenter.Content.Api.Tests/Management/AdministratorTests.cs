using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Management;

/// <summary>Base of fixtures in which an administrator does most of the work, and may sign in and have others sign in as often as needed.</summary>
public abstract class AdministratorTests(DatabaseKind database) : SiteTests(database)
{
    protected StaffClient Administrator { get; private set; } = null!;

    protected override IReadOnlyDictionary<string, string?> Settings =>
        new Dictionary<string, string?> { ["BackOffice:Session:AttemptsPerMinute"] = "1000" };

    [OneTimeSetUp]
    public async Task SignIn() => Administrator = await StaffClient.AdministratorAsync(Site);

    [OneTimeTearDown]
    public void SignOut() => Administrator?.Dispose();
}
