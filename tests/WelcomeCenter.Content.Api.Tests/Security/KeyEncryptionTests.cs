using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Security;

/// <summary>S12: with a certificate, the content database alone opens nothing.</summary>
[TestFixtureSource(typeof(EachDatabase))]
public sealed class KeyEncryptionTests(DatabaseKind database)
{
    private const string Password = "Only-For-Tests-7";

    private DirectoryInfo folder = null!;

    [OneTimeSetUp]
    public void MakeFolder() => folder = Directory.CreateTempSubdirectory("welcome-center-keys-");

    [OneTimeTearDown]
    public void RemoveFolder() => folder?.Delete(recursive: true);

    [Test]
    public async Task Keys_from_before_are_encrypted_at_the_start_and_open_what_they_protected()
    {
        var site = await TestSite.StartAsync(database);
        using var early = StaffClient.Stranger(site);
        await early.SubmitSignInAsync(await site.UserAsync("editor"), GivenStaff.Password);
        var open = await KeysAsync(site);
        var left = await site.StopAsync();

        await using var later = await TestSite.StartAsync(left, Settings(Certificate("first.pfx")));
        using var colleague = await later.StaffAsync("editor");

        Assert.That(open, Has.Some.Contains("masterKey"));
        Assert.That(await KeysAsync(later), Has.All.Contains("encryptedSecret").And.None.Contains("masterKey"));
        Assert.That((await colleague.GetAsync("/user/current")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public void A_certificate_that_cannot_be_used_stops_the_start_with_the_setting_and_the_reason()
    {
        var elliptic = Path.Combine(folder.FullName, "elliptic.pfx");
        using (var key = ECDsa.Create(ECCurve.NamedCurves.nistP256))
        {
            File.WriteAllBytes(elliptic, new CertificateRequest("CN=Test", key, HashAlgorithmName.SHA256)
                .CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddYears(1)).Export(X509ContentType.Pfx, Password));
        }

        Assert.That(() => StartAsync("/nowhere.pfx"), Throws.TypeOf<OptionsValidationException>().With.Message.Contains("DataProtection:CertificatePath: there is no file"));
        Assert.That(() => StartAsync(Certificate("locked.pfx", "Another-Password")), Throws.TypeOf<OptionsValidationException>().With.Message.Contains("password"));
        Assert.That(() => StartAsync(elliptic), Throws.TypeOf<OptionsValidationException>().With.Message.Contains("RSA"));
    }

    private static async Task<IReadOnlyList<string?>> KeysAsync(TestSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ContentDbContext>().DataProtectionKeys.Select(key => key.Xml).ToListAsync();
    }

    private static Dictionary<string, string?> Settings(string path) =>
        new() { ["DataProtection:CertificatePath"] = path, ["DataProtection:CertificatePassword"] = Password };

    private async Task StartAsync(string path)
    {
        await using var site = await TestSite.StartAsync(database, Settings(path));
    }

    private string Certificate(string name, string password = Password)
    {
        using var key = RSA.Create(2048);
        using var certificate = new CertificateRequest("CN=Test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddYears(1));
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, password));
        return path;
    }
}
