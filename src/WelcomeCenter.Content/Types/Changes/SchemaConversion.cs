using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Publishing;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Content.Types.Editing;

namespace WelcomeCenter.Content.Types.Changes;

/// <summary>
/// Carries a prepared change of the schema out: the schema and every value that it touches in one transaction, or nothing.
/// The same pass, without writing, tells beforehand what it would touch.
/// </summary>
public sealed class SchemaConversion(ContentDbContext db, SchemaWork schemas, DocumentWork work, SnapshotStore snapshots, TimeProvider time)
{
    /// <summary>How many documents are held in memory at once, with their history.</summary>
    private const int AtOnce = 50;

    private readonly EffectCounts counts = new();
    private readonly List<Guid> changed = [];

    internal async Task<SchemaOutcome> ForeseeAsync(CancellationToken cancellationToken)
    {
        var changes = TypeChange.Between(schemas.Before, schemas.Schema());
        await ConvertBlueprintsAsync(changes, cancellationToken);
        schemas.Forget();
        await ConvertAsync(changes, userKey: null, cancellationToken);
        return Outcome();
    }

    internal async Task<SchemaOutcome> CarryOutAsync(Guid userKey, CancellationToken cancellationToken)
    {
        var changes = TypeChange.Between(schemas.Before, schemas.Schema());
        if (changes.Count is 0)
        {
            return await schemas.CommitAsync([], cancellationToken);
        }

        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            await ConvertBlueprintsAsync(changes, cancellationToken);
            work.Announce(ContentChangeKind.All, []);
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
            await ConvertAsync(changes, userKey, cancellationToken);
            if (counts.IsRefused)
            {
                return Outcome();
            }

            await transaction.CommitAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return SchemaOperationStatus.ConcurrencyViolation;
        }

        await work.RefreshAsync(cancellationToken);
        return Outcome();
    }

    private SchemaOutcome Outcome() => new(
        counts.IsRefused ? SchemaOperationStatus.ValuesNotConvertible : SchemaOperationStatus.Success, counts.Effects, counts.IsRefused ? [] : schemas.Changed)
    {
        Documents = counts.IsRefused ? [] : changed,
    };

    private async Task ConvertAsync(IReadOnlyList<TypeChange> changes, Guid? userKey, CancellationToken cancellationToken)
    {
        var cultures = await CulturesAsync(cancellationToken);
        var blocks = new BlockConversion(changes, cultures.FirstOrDefault(string.Empty));
        await ConvertDocumentsAsync(changes, new DocumentConversion(blocks, cultures, counts, time.GetUtcNow(), countsOnly: userKey is null), blocks.IsNeeded, userKey, cancellationToken);
        await ConvertMediaAsync([.. changes.Where(change => change.Kind is SchemaKind.MediaTypes)], userKey is not null, cancellationToken);
    }

    /// <summary>The default one first.</summary>
    private Task<List<string>> CulturesAsync(CancellationToken cancellationToken) =>
        db.Languages.OrderByDescending(language => language.IsDefault).ThenBy(language => language.SortOrder)
            .Select(language => language.IsoCode).ToListAsync(cancellationToken);

    private async Task ConvertBlueprintsAsync(IReadOnlyList<TypeChange> changes, CancellationToken cancellationToken)
    {
        var cultures = await CulturesAsync(cancellationToken);
        var conversion = new BlueprintConversion(changes, new BlockConversion(changes, cultures.FirstOrDefault(string.Empty)), cultures, counts);
        foreach (var (key, xml) in schemas.All(SchemaKind.Blueprints))
        {
            conversion.Convert(xml);
            schemas.Put(SchemaKind.Blueprints, key, xml);
        }
    }

    private async Task ConvertDocumentsAsync(
        IReadOnlyList<TypeChange> changes, DocumentConversion conversion, bool all, Guid? userKey, CancellationToken cancellationToken)
    {
        var byType = changes.Where(change => change.Kind is SchemaKind.ContentTypes).ToDictionary(change => change.After.Key);
        var types = byType.Keys.ToArray();
        var keys = await db.Documents.Where(document => all || types.Contains(document.ContentTypeKey))
            .OrderBy(document => document.Key).Select(document => document.Key).ToListAsync(cancellationToken);
        var redirects = new RedirectRecorder(db, snapshots.Current, time);
        foreach (var batch in keys.Chunk(AtOnce))
        {
            var documents = await (userKey is null ? db.Documents.AsNoTracking() : db.Documents).Include(document => document.Variants).Where(document => batch.Contains(document.Key))
                .ToListAsync(cancellationToken);
            // Only carrying out needs the history; telling beforehand counts what is there now.
            var converted = documents.Where(document => userKey is not null && (all || byType[document.ContentTypeKey].ConvertsValues))
                .Select(document => document.Key).ToList();
            var versions = (await db.DocumentVersions.Where(version => converted.Contains(version.DocumentKey))
                .OrderByDescending(version => version.VersionDate).ThenByDescending(version => version.Id)
                .ToListAsync(cancellationToken)).ToLookup(version => version.DocumentKey);
            foreach (var document in documents)
            {
                var change = byType.GetValueOrDefault(document.ContentTypeKey);
                if (userKey is not null && change is { ChangesLanguages: true })
                {
                    await redirects.RecordAsync(document.Key, [DocumentVariant.Shared], cancellationToken);
                }

                Convert(document, change, [.. versions[document.Key]], conversion, userKey);
            }

            if (userKey is not null && !counts.IsRefused)
            {
                await db.SaveChangesAsync(cancellationToken);
            }

            db.ChangeTracker.Clear();
        }
    }

    private void Convert(Document document, TypeChange? change, List<DocumentVersion> versions, DocumentConversion conversion, Guid? userKey)
    {
        if (userKey is { } user && change is { BecomesInvariant: true })
        {
            // The other languages are kept here alone from now on, so that no clean-up may take them.
            var last = VersionContent.Of(document, user, [DocumentVariant.Shared], [], time.GetUtcNow());
            last.PreventCleanup = true;
            db.DocumentVersions.Add(last);
            versions.Insert(0, last);
        }

        if (conversion.Convert(document, change, versions))
        {
            // A save that began before the change is told so.
            document.Version++;
            changed.Add(document.Key);
        }
    }

    private async Task ConvertMediaAsync(IReadOnlyList<TypeChange> changes, bool write, CancellationToken cancellationToken)
    {
        foreach (var change in changes)
        {
            foreach (var item in await db.MediaItems.Where(item => item.MediaTypeKey == change.After.Key).ToListAsync(cancellationToken))
            {
                var parts = ValueParts.Read([(DocumentVariant.Shared, item.Values)]);
                counts.Add(change, parts.Has);
                parts.Apply(change, DocumentVariant.Shared, property => counts.Add(SchemaEffectKind.NotConvertible, change, property.After.Name));
                if (parts.Text(DocumentVariant.Shared) is var values && values != item.Values)
                {
                    item.Values = values;
                    item.Version++;
                }
            }
        }

        if (write && !counts.IsRefused)
        {
            await db.SaveChangesAsync(cancellationToken);
        }

        db.ChangeTracker.Clear();
    }
}
