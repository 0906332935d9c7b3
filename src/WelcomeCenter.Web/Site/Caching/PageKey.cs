namespace WelcomeCenter.Web.Site.Caching;

/// <summary>Which page is asked for. The host belongs to it, because canonical addresses name it.</summary>
internal readonly record struct PageKey(bool IsHttps, HostString Host, string Path)
{
    /// <returns>Null for a request whose answer is never kept: it changes something or chooses by query.</returns>
    public static PageKey? Of(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !request.QueryString.HasValue
            ? new PageKey(request.IsHttps, request.Host, request.Path.Value ?? "/")
            : null;
}
