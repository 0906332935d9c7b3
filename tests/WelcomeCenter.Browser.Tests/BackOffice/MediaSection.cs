using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SkiaSharp;

namespace WelcomeCenter.Browser.Tests.BackOffice;

/// <summary>A picture from the coordinator's disk to the reader's page and into the recycle bin, in order.</summary>
public sealed class MediaSection : OfficeTests
{
    private const string Contact = "/de/kontakt/";
    private const string Description = "Das Rathaus am Marktplatz";

    [Test]
    [Order(1)]
    public async Task A_picture_is_uploaded_and_described()
    {
        await Office.OpenSectionAsync("Medien");
        var chooser = Page.Locator("input[type=file]").First;
        await chooser.WaitForAsync(new() { State = WaitForSelectorState.Attached });

        await chooser.SetInputFilesAsync(new FilePayload { Name = "rathaus.png", MimeType = "image/png", Buffer = Picture() });
        await Link("rathaus.png").First.ClickAsync();
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "Deutsch", Exact = true }).FillAsync(Description);
        await Page.RunAndWaitForResponseAsync(
            () => Office.ClickAsync("Speichern"),
            response => response is { Request.Method: "PUT", Ok: true } && Regex.IsMatch(response.Url, "/media/[0-9a-f-]{36}$"));

        await Page.ReloadAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Textbox, new() { Name = "Deutsch", Exact = true })).ToHaveValueAsync(Description);
    }

    [Test]
    [Order(2)]
    public async Task It_is_put_into_a_text_and_readers_see_it_in_a_fitting_size()
    {
        await Office.OpenSectionAsync("Inhalte");
        await Office.ExpandAsync("Start");
        await Link("Kontakt").First.ClickAsync();
        await Page.Locator("umb-input-tiptap .tiptap").First.ClickAsync();
        await Office.ClickAsync("Medienauswahl");
        await Page.Locator("umb-media-picker-modal uui-card-media").First.ClickAsync();
        await Office.ClickAsync("Auswählen");
        await Office.ClickAsync("Senden");
        await Page.Locator("umb-input-tiptap img[data-udi]").First.WaitForAsync();
        await Office.SaveAndPublishAsync();

        await Assert.ThatAsync(PicturesAsync, Has.Length.EqualTo(1).After(10).Seconds.PollEvery(200).MilliSeconds);
        var picture = (await ReaderAsync(Contact)).Document.QuerySelector("main img")!;
        Assert.That(picture.GetAttribute("alt"), Is.EqualTo(Description));
        Assert.That(picture.GetAttribute("width"), Is.EqualTo("760"));
    }

    [Test]
    [Order(3)]
    public async Task The_bin_says_where_a_picture_is_shown_and_takes_it_off_the_pages()
    {
        await Office.OpenSectionAsync("Medien");
        await Link("rathaus.png").First.ClickAsync();
        await Office.ActAsync("In den Papierkorb…");
        await Page.GetByText("Folgendes hängt davon ab").WaitForAsync();
        await Page.GetByText("Kontakt", new() { Exact = true }).First.WaitForAsync();
        await Office.ConfirmAsync(() => Task.CompletedTask, "In den Papierkorb");

        await Assert.ThatAsync(PicturesAsync, Is.Empty.After(10).Seconds.PollEvery(200).MilliSeconds);
    }

    private async Task<object[]> PicturesAsync() => [.. (await ReaderAsync(Contact)).Document.QuerySelectorAll("main img")];

    private static byte[] Picture()
    {
        using var bitmap = new SKBitmap(1600, 900);
        bitmap.Erase(SKColors.Teal);
        using var data = bitmap.Encode(SKEncodedImageFormat.Png, 90);
        return data.ToArray();
    }
}
