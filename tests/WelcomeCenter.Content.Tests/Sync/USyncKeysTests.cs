using WelcomeCenter.Content.Sync;

namespace WelcomeCenter.Content.Tests.Sync;

internal sealed class USyncKeysTests
{
    [TestCase("en-US", "eec79294")]
    [TestCase("de", "aa81aa81")]
    [TestCase("es", "b01da52e")]
    [TestCase("pl-PL", "19a49d11")]
    [TestCase("*1061", "f724de78")]
    public void Keys_of_languages_and_domains_are_the_hash_of_their_name(string name, string digits) =>
        Assert.That(USyncKeys.Of(name).ToString(), Is.EqualTo(digits + "-0000-0000-0000-000000000000"));
}
