using WelcomeCenter.Content.Documents;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Content.Tests.Documents;

/// <summary>A database of its own for every test.</summary>
internal abstract class DocumentTests(DatabaseKind kind)
{
    protected ContentServer Server { get; private set; } = null!;

    [SetUp]
    public async Task StartAsync() => Server = await ContentServer.StartAsync(kind, ContentServer.SmallSite);

    [TearDown]
    public async Task StopAsync() => await Server.DisposeAsync();

    protected static void Refused(ContentOutcome outcome, ContentOperationStatus status) => Assert.That(outcome.Status, Is.EqualTo(status));

    protected static void Done(ContentOutcome outcome) => Refused(outcome, ContentOperationStatus.Success);
}
