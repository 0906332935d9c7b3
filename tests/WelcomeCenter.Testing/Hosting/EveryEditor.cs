using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Sync;

namespace WelcomeCenter.Testing.Hosting;

/// <summary>What stands in the sample folder <c>editors</c>: a type with every property editor, blocks in each way, and a list of such pages.</summary>
public static class EveryEditor
{
    public static readonly Guid Type = Guid.Parse("11895680-243e-5ab8-8513-ba0d79ebc5cf");
    public static readonly Guid ListType = Guid.Parse("960b33be-a408-5e85-b419-76f0b4ac7f8c");
    public static readonly Guid Card = Guid.Parse("52bd00f5-1b10-516f-9fc5-4fdc8c658088");
    public static readonly Guid Look = Guid.Parse("8debf6ce-a936-54ca-a97c-e62aa13e07ca");

    public static async Task ImportEveryEditorAsync(this TestSite site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<USyncImport>()
            .ImportAsync(Repository.Folder("tests", "WelcomeCenter.Testing", "Samples", "editors"), CancellationToken.None);
        Assert.That(report.Problems, Is.Empty);
    }
}
