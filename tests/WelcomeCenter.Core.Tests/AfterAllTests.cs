using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Core.Tests;

[SetUpFixture]
public sealed class AfterAllTests
{
    [OneTimeTearDown]
    public Task RemoveTemplates() => DatabaseTemplate.RemoveAllAsync();
}
