using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Content.Publishing;

/// <summary>Writes down the addresses that a document and everything below it are about to lose.</summary>
internal sealed class RedirectRecorder(ContentDbContext db, PublishedSnapshot before, TimeProvider time)
{
    /// <param name="cultures">The cultures whose addresses change; the shared culture stands for all.</param>
    public async Task RecordAsync(Guid key, IReadOnlyCollection<string> cultures, CancellationToken cancellationToken)
    {
        var affected = cultures.Contains(DocumentVariant.Shared)
            ? before.Languages.Select(language => language.IsoCode).ToArray()
            : [.. cultures];
        var left = (from document in Subtree(key)
                    from culture in affected
                    let url = before.Url(document, culture)
                    where url is not null
                    select (RedirectKey.Of(culture, Below(url, culture)), document)).ToDictionary();
        var paths = left.Keys.Select(address => address.Path).ToArray();
        var known = (await db.Redirects.Where(redirect => paths.Contains(redirect.Path)).ToListAsync(cancellationToken))
            .ToDictionary(redirect => new RedirectKey(redirect.Culture, redirect.Path));
        foreach (var (address, document) in left.Where(pair => pair.Key.Path.Length > 0))
        {
            if (known.TryGetValue(address, out var redirect))
            {
                redirect.DocumentKey = document;
                redirect.CreatedAt = time.GetUtcNow();
            }
            else
            {
                db.Redirects.Add(new Redirect
                {
                    Id = Guid.CreateVersion7(),
                    Culture = address.Culture,
                    Path = address.Path,
                    DocumentKey = document,
                    CreatedAt = time.GetUtcNow(),
                });
            }
        }
    }

    private IEnumerable<Guid> Subtree(Guid key) => before.Children(key).SelectMany(child => Subtree(child.Key)).Prepend(key);

    private string Below(string url, string culture)
    {
        var prefix = before.Site.Domains(culture).Select(domain => domain.Prefix)
            .FirstOrDefault(prefix => url.StartsWith(prefix + "/", StringComparison.Ordinal));
        return url[(prefix ?? "/" + culture.ToLowerInvariant()).Length..];
    }
}
