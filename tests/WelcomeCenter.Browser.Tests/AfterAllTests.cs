using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Browser.Tests;

[SetUpFixture]
public sealed class AfterAllTests
{
    [OneTimeTearDown]
    public Task RemoveTemplates() => DatabaseTemplate.RemoveAllAsync();
}
