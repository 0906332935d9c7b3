using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Web.Tests;

[SetUpFixture]
public sealed class AfterAllTests
{
    [OneTimeTearDown]
    public Task RemoveTemplates() => DatabaseTemplate.RemoveAllAsync();
}
