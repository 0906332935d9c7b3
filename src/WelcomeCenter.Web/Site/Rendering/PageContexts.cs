using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.Media.Imaging;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Web.Site.Assets;
using WelcomeCenter.Web.Site.Routing;
using WelcomeCenter.Web.Text;

namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>Begins a page for a request.</summary>
internal sealed class PageContexts(SnapshotStore store, TextFiles files, SiteAssets assets, ImageAddresses images)
{
    public PageContext For(HttpRequest request, Language language) => For(request, language, store.Current);

    public PageContext For(HttpRequest request, Language language, PublishedSnapshot snapshot) =>
        new(new ContentReader(snapshot, images), language, files, assets, $"{request.Scheme}://{request.Host}");

    /// <summary>A page of our own under the language its address begins with.</summary>
    /// <returns>Null where the site has no such language.</returns>
    public PageContext? ForAddress(HttpRequest request) =>
        SiteRouter.LanguageOf(store.Current, request.Path.Value ?? "/") is { } language ? For(request, language) : null;
}
