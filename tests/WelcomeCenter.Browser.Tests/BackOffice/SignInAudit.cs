using Microsoft.Playwright;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Browser.Tests.BackOffice;

/// <summary>The page on which staff sign in; it follows the system's choice of light and dark (A06, A11, A17).</summary>
[TestFixture(ColorScheme.Light, 1280)]
[TestFixture(ColorScheme.Dark, 320)]
public sealed class SignInAudit(ColorScheme scheme, int width)
{
    [Test]
    public async Task The_sign_in_has_no_violation_and_nor_has_a_refusal()
    {
        await using var context = await Chromium.Instance.NewContextAsync(new()
        {
            BaseURL = OfficeSite.Instance.Address.ToString(),
            BypassCSP = true,
            ColorScheme = scheme,
            Locale = "de",
            ViewportSize = new() { Width = width, Height = 700 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/umbraco");
        await page.GetByLabel("Passwort").WaitForAsync();
        Assert.That(await Audit.OfAsync(page), Is.Empty);

        await page.GetByLabel("E-Mail").FillAsync(TestSite.AdministratorEmail);
        await page.GetByLabel("Passwort").FillAsync("Not-The-Password-1");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Alert).WaitForAsync();

        Assert.That(await Audit.OfAsync(page), Is.Empty);
        Assert.That(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), Is.LessThanOrEqualTo(width));
    }
}
