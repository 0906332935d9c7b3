using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Api.Delivery;

/// <summary>Reads from the headers what an answer is made from.</summary>
internal sealed class DeliveryContexts(SnapshotStore snapshots, SchemaStore schemas, IOptions<DeliveryOptions> options, DraftPreview drafts)
{
    /// <param name="path">Path of the address, from which the language is taken where the header is missing; null for other requests.</param>
    /// <exception cref="StartItemException">The header names no root.</exception>
    public DeliveryContext Of(HttpContext http, string? path = null) => Of(http, snapshots.Current, path);

    /// <summary>The same with the draft of one document in place of what is published of it.</summary>
    public async Task<DeliveryContext?> WithDraftAsync(HttpContext http, Guid key, CancellationToken cancellationToken) =>
        await drafts.WithDraftAsync(key, cancellationToken) is { } snapshot ? Of(http, snapshot, null) : null;

    private DeliveryContext Of(HttpContext http, PublishedSnapshot snapshot, string? path)
    {
        var culture = Asked(http, snapshot) ?? OfPath(snapshot, path) ?? snapshot.DefaultLanguage?.IsoCode ?? string.Empty;
        var context = new DeliveryContext(snapshot, schemas.Current, options.Value, culture, null);
        var start = http.Request.Headers["Start-Item"].ToString();
        return start.Length is 0 ? context : context with { StartItem = Root(snapshot, start, culture) ?? throw new StartItemException() };
    }

    /// <summary>A browser's list of languages, and <c>*</c>, count as absent.</summary>
    private static string? Asked(HttpContext http, PublishedSnapshot snapshot)
    {
        var asked = http.Request.Headers.AcceptLanguage.ToString();
        if (asked.Length is 0 || asked.Any(sign => !char.IsAsciiLetterOrDigit(sign) && sign is not ('-' or '_')))
        {
            return null;
        }

        return snapshot.Languages.FirstOrDefault(language => language.IsoCode.Equals(asked, StringComparison.OrdinalIgnoreCase))?.IsoCode ?? asked;
    }

    /// <summary>The language whose domain the path begins with: <c>ar/المواضيع</c>.</summary>
    private static string? OfPath(PublishedSnapshot snapshot, string? path) => path is null
        ? null
        : snapshot.Languages.FirstOrDefault(language => Prefix(snapshot, language.IsoCode) is { Length: > 1 } prefix
            && $"/{path.Trim('/')}/".StartsWith(prefix, StringComparison.OrdinalIgnoreCase))?.IsoCode;

    /// <summary>Where the language's start page stands: <c>/ar/</c>.</summary>
    public static string? Prefix(PublishedSnapshot snapshot, string culture) =>
        snapshot.Roots.Select(root => snapshot.Url(root.Key, culture)).FirstOrDefault(url => url is not null);

    private static PublishedDocument? Root(PublishedSnapshot snapshot, string start, string culture) => snapshot.Roots.FirstOrDefault(root =>
        Guid.TryParse(start, out var key) ? root.Key == key : root.Variant(culture)?.Segment.Equals(start, StringComparison.OrdinalIgnoreCase) is true);
}

/// <summary>The header <c>Start-Item</c> names no root.</summary>
internal sealed class StartItemException() : Exception("The Start-Item could not be found");
