using Microsoft.AspNetCore.DataProtection;
using WelcomeCenter.Content.Api.Security;

namespace WelcomeCenter.Content.Api.Tests.Security;

public sealed class PreviewTokensTests
{
    private readonly PreviewTokens tokens = new(new EphemeralDataProtectionProvider());

    [TestCase("")]
    [TestCase("not a token")]
    [TestCase("CfDJ8AAAA")]
    public void A_forged_token_opens_nothing(string forged) =>
        Assert.That(tokens.TryRead(forged, out _), Is.False);

    [Test]
    public void A_token_of_another_installation_opens_nothing()
    {
        var foreign = new PreviewTokens(new EphemeralDataProtectionProvider()).Create(Guid.NewGuid(), "de");

        Assert.That(tokens.TryRead(foreign, out _), Is.False);
    }

    [Test]
    public void A_token_opens_the_document_it_was_made_for()
    {
        var document = Guid.NewGuid();

        var read = tokens.TryRead(tokens.Create(document, "ar"), out var opened);

        Assert.That(read, Is.True);
        Assert.That(opened, Is.EqualTo(document));
    }
}
