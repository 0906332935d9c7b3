using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Content.Tests;

[SetUpFixture]
public sealed class AfterAllTests
{
    [OneTimeTearDown]
    public Task RemoveTemplates() => DatabaseTemplate.RemoveAllAsync();
}
