using WelcomeCenter.Content.Publishing;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents;

/// <summary>Puts drafts on the site and takes them off again.</summary>
public sealed class DocumentPublishing(
    ContentDbContext db,
    SchemaStore schemas,
    SnapshotStore snapshots,
    TimeProvider time,
    DocumentWork work)
{
    private readonly PublishingRules rules = new(db, schemas.Current);

    /// <param name="cultures">Empty for a document that does not vary.</param>
    /// <returns><see cref="ContentOperationStatus.ContentInvalid"/> with the errors when the schema refuses a value.</returns>
    public async Task<ContentOutcome> PublishAsync(Guid key, IReadOnlyCollection<string> cultures, Guid userKey, CancellationToken cancellationToken)
    {
        if (await work.FindAsync(key, cancellationToken) is not { } document)
        {
            return ContentOperationStatus.NotFound;
        }

        var outcome = await rules.CheckAsync(document, cultures, cancellationToken);
        if (!outcome.Succeeded)
        {
            return outcome;
        }

        var moved = await PutAsync(document, cultures, userKey, cancellationToken);
        work.Announce(moved ? ContentChangeKind.Addresses : ContentChangeKind.Documents, [key]);
        return await work.CommitAsync(cancellationToken);
    }

    /// <param name="includeUnpublished">Also descendants that are not published in a culture yet.</param>
    public async Task<ContentOutcome> PublishWithDescendantsAsync(
        Guid key,
        IReadOnlyCollection<string> cultures,
        bool includeUnpublished,
        Guid userKey,
        CancellationToken cancellationToken)
    {
        if (await work.FindAsync(key, cancellationToken) is not { } document)
        {
            return ContentOperationStatus.NotFound;
        }

        var outcome = await rules.CheckAsync(document, cultures, cancellationToken);
        if (!outcome.Succeeded)
        {
            return outcome;
        }

        var published = new List<Guid>();
        foreach (var candidate in await work.SubtreeAsync(document, cancellationToken))
        {
            var wanted = Wanted(candidate, cultures, includeUnpublished || candidate.Key == key);
            if (wanted is not null && (await rules.CheckAsync(candidate, wanted, cancellationToken)).Succeeded)
            {
                await PutAsync(candidate, wanted, userKey, cancellationToken);
                published.Add(candidate.Key);
            }
        }

        work.Announce(ContentChangeKind.Addresses, published);
        return await work.CommitAsync(cancellationToken);
    }

    /// <param name="cultures">Null for all of the document. Without a mandatory culture the others go too.</param>
    public async Task<ContentOutcome> UnpublishAsync(Guid key, IReadOnlyCollection<string>? cultures, Guid userKey, CancellationToken cancellationToken)
    {
        if (await work.FindAsync(key, cancellationToken) is not { } document)
        {
            return ContentOperationStatus.NotFound;
        }

        if (document.Trashed)
        {
            return ContentOperationStatus.InTrash;
        }

        var mandatory = await rules.MandatoryAsync(cancellationToken);
        var all = cultures is null || cultures.Any(mandatory.Contains) || !Varies(document);
        DocumentVariant[] leaving = [.. document.Variants.Where(variant => variant.IsPublished && (all || cultures?.Contains(variant.Culture) is true))];
        if (leaving.Length is 0)
        {
            return ContentOutcome.Success;
        }

        foreach (var variant in leaving)
        {
            variant.Unpublish();
        }

        if (!document.Variants.Any(variant => variant.IsPublished && variant.Culture != DocumentVariant.Shared))
        {
            document.Variants.Find(variant => variant.Culture == DocumentVariant.Shared)?.Unpublish();
        }

        work.Touch(document, userKey);
        var named = leaving.Select(variant => variant.Culture).Where(culture => culture.Length > 0).ToArray();
        work.Audit(key, userKey, named.Length > 0 ? AuditType.UnpublishVariant : AuditType.Unpublish, named.Length > 0 ? named : null);
        work.Announce(ContentChangeKind.Documents, [key]);
        return await work.CommitAsync(cancellationToken);
    }

    /// <summary>What may be published along: null when the document has nothing of the cultures.</summary>
    private string[]? Wanted(Document document, IReadOnlyCollection<string> cultures, bool includeUnpublished)
    {
        if (!Varies(document))
        {
            return includeUnpublished || document.Variants.Exists(variant => variant.IsPublished) ? [] : null;
        }

        string[] wanted =
        [
            .. document.Variants
                .Where(variant => cultures.Contains(variant.Culture) && (includeUnpublished || variant.IsPublished))
                .Select(variant => variant.Culture),
        ];
        return wanted.Length is 0 ? null : wanted;
    }

    /// <returns>Whether the address of the document changed.</returns>
    private async Task<bool> PutAsync(Document document, IReadOnlyCollection<string> cultures, Guid userKey, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var redirects = new RedirectRecorder(db, snapshots.Current, time);
        var moved = false;
        foreach (var variant in document.Variants.Where(variant => variant.Culture == DocumentVariant.Shared || cultures.Contains(variant.Culture)))
        {
            var segment = variant.Name is null ? string.Empty : UrlSegments.Of(document, variant);
            if (variant.IsPublished && variant.PublishedSegment != segment)
            {
                moved = true;
                await redirects.RecordAsync(document.Key, [variant.Culture], cancellationToken);
            }

            variant.Publish(segment, now);
        }

        work.Touch(document, userKey);
        IReadOnlyCollection<string> touched = cultures.Count > 0 ? cultures : [DocumentVariant.Shared];
        work.Remember(document, userKey, touched, touched);
        work.Audit(document.Key, userKey, cultures.Count > 0 ? AuditType.PublishVariant : AuditType.Publish, cultures.Count > 0 ? cultures : null);
        return moved;
    }

    private bool Varies(Document document) =>
        schemas.Current.DocumentTypes.TryGetValue(document.ContentTypeKey, out var type) && type.VariesByCulture;
}
