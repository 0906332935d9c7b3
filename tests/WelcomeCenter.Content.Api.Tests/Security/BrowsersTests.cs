using System.Net;
using WelcomeCenter.Content.Api.Security.Sessions;

namespace WelcomeCenter.Content.Api.Tests.Security;

public sealed class BrowsersTests
{
    [TestCase("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Windows")]
    [TestCase("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0", "Edge, Windows")]
    [TestCase("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36", "Chrome, Linux")]
    [TestCase("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1", "Safari, iPhone")]
    [TestCase("Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36", "Chrome, Android")]
    [TestCase("curl/8.5.0", "")]
    public void A_browser_is_remembered_by_name_and_system_only(string userAgent, string expected) =>
        Assert.That(Browsers.Describe(userAgent), Is.EqualTo(expected));

    [TestCase("192.0.2.17", "192.0.2.x")]
    [TestCase("::ffff:192.0.2.17", "192.0.2.x")]
    [TestCase("2001:db8:1:2::17", "2001:db8:1::/48")]
    [TestCase("::1", "::1")]
    public void Of_an_address_the_network_is_remembered(string address, string expected) =>
        Assert.That(Browsers.NetworkOf(IPAddress.Parse(address)), Is.EqualTo(expected));
}
