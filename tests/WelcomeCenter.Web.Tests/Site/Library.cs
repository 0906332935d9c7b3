using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SkiaSharp;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;
using WelcomeCenter.Content.Media.Files;
using WelcomeCenter.Content.Types;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Web.Tests.Site;

/// <summary>The media library as an editor fills it.</summary>
internal sealed class Library(TestSite site)
{
    private static readonly Guid User = Guid.CreateVersion7();

    /// <param name="texts">What the picture shows, by language.</param>
    public async Task<Guid> PictureAsync(string name, int width, int height, object texts)
    {
        var services = site.Services;
        var (key, upload) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var uploaded = await services.GetRequiredService<TemporaryFiles>()
            .SaveAsync(upload, $"{name}.png", User, new MemoryStream(Png(width, height)), CancellationToken.None);
        Assert.That(uploaded, Is.EqualTo(TemporaryFileStatus.Success));
        var type = services.GetRequiredService<SchemaStore>().Current.MediaType(MediaAliases.ImageType)!.Key;
        PropertyInput[] values =
        [
            new(MediaAliases.File, null, null, JsonSerializer.SerializeToElement(new { temporaryFileId = upload })),
            new(MediaAliases.AlternativeText, null, null, JsonSerializer.SerializeToElement(texts)),
        ];
        await using var scope = services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<MediaEditing>()
            .CreateAsync(new NewMedia(key, null, type, new MediaInput(name, values)), User, CancellationToken.None);
        Assert.That(outcome.Succeeded, outcome.Status.ToString());
        return key;
    }

    public async Task TrashAsync(Guid key)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<MediaRecycleBin>().TrashAsync(key, User, CancellationToken.None);
        Assert.That(outcome.Succeeded, outcome.Status.ToString());
    }

    private static byte[] Png(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.Teal);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        return data.ToArray();
    }
}
