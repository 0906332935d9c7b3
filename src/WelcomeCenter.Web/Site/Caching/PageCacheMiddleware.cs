using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Web.Site.Caching;

/// <summary>Answers from <see cref="PageCache"/> before anything else of the pipeline runs.</summary>
internal sealed class PageCacheMiddleware(RequestDelegate next, PageCache cache, SnapshotStore store)
{
    public Task InvokeAsync(HttpContext http) =>
        PageKey.Of(http.Request) is { } key && cache.Find(key, store.Current) is { } page
            ? page.WriteAsync(http)
            : next(http);
}
