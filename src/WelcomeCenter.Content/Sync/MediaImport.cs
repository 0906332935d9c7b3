using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;
using WelcomeCenter.Content.Media.Files;
using WelcomeCenter.Content.PropertyEditors.Files;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Sync;

/// <summary>Items of the media library, folders before what lies in them. The files themselves are not part of a uSync folder.</summary>
internal sealed class MediaImport(ImportRun run, MediaUploads uploads)
{
    private const string Folder = "Media";

    private IReadOnlyList<(USyncFile File, SyncedDocument Item)> media = [];

    public void Parse() => media = [.. run.Parse(Folder, SyncedDocument.Read).OrderBy(pair => pair.Item.Level)];

    public async Task ApplyAsync(ContentSchema schema, CancellationToken cancellationToken)
    {
        var stored = await run.Db.MediaItems.ToDictionaryAsync(item => item.Key, cancellationToken);
        foreach (var (file, item) in media)
        {
            if (item.Trashed)
            {
                run.Warn(file, "The item lies in the recycle bin; it is not imported.");
            }
            else if (schema.MediaTypes.Values.FirstOrDefault(type => type.Alias == item.ContentType) is not { } type)
            {
                run.Warn(file, $"The media type '{item.ContentType}' is missing; the item is not imported.");
            }
            else if (item.ParentKey is { } parentKey && !stored.ContainsKey(parentKey))
            {
                run.Warn(file, $"The parent {parentKey} is missing; the item is not imported.");
            }
            else if (stored.GetValueOrDefault(item.Key) is { } known && known.MediaTypeKey != type.Key)
            {
                run.Warn(file, "The item is of another media type here; it is not changed.");
            }
            else
            {
                Apply(file, item, schema, type, stored);
            }
        }

        Delete(stored);
    }

    private void Apply(USyncFile file, SyncedDocument item, ContentSchema schema, ContentType type, Dictionary<Guid, MediaItem> stored)
    {
        var isNew = !stored.TryGetValue(item.Key, out var target);
        var parent = TreeImport.Parent(run, file, target, item.ParentKey, stored);
        if (target is null)
        {
            target = new MediaItem
            {
                Key = item.Key,
                Path = string.Empty,
                MediaTypeKey = type.Key,
                CreateDate = item.CreateDate ?? run.At,
                CreatorKey = SystemUser.Key,
            };
            stored.Add(item.Key, target);
            run.Db.MediaItems.Add(target);
        }

        target.Rename(item.DefaultName);
        target.SortOrder = item.SortOrder ?? target.SortOrder;
        target.Trashed = false;
        TreeImport.Place(target, parent, stored.Values);
        ApplyValues(file, item, schema, type, target);
        if (!isNew && run.Db.Entry(target).State is EntityState.Unchanged)
        {
            run.Same();
            return;
        }

        target.Version++;
        target.UpdateDate = run.At;
        target.WriterKey = SystemUser.Key;
        run.Changed(Folder, item.Key, item.DefaultName, isNew ? USyncChangeType.Create : USyncChangeType.Update);
    }

    private void ApplyValues(USyncFile file, SyncedDocument item, ContentSchema schema, ContentType type, MediaItem target)
    {
        var values = StoredValues.Read(target.Values);
        var before = Source(target);
        foreach (var value in item.Values.Where(value => value is { Culture: null, Segment: null }))
        {
            if (schema.Property(type, value.Alias) is { } property)
            {
                values[property.Alias] = SyncedValues.Stored(property, value.Text);
            }
            else
            {
                run.Warn(file, $"The type '{type.Alias}' has no property '{value.Alias}'; its value is not imported.", value.Line);
            }
        }

        var source = UploadedFile.Source(values.GetValueOrDefault(MediaAliases.File, string.Empty));
        if (before is not null && before != source)
        {
            run.Orphans.Add(before);
        }

        if (source is not null && !MediaFiles.IsAddress(source))
        {
            values.Remove(MediaAliases.File);
            run.Warn(file, $"'{source}' is no address of a media file; it is not imported.");
        }
        else if (source is not null && !uploads.Exists(source))
        {
            run.Warn(file, $"The file {source} does not lie in the media folder; the item has no file until it is put there.");
        }

        target.Values = uploads.Describe(schema, type, target, StoredValues.Write(values));
    }

    private void Delete(Dictionary<Guid, MediaItem> stored)
    {
        foreach (var gone in run.Markers(Folder).SelectMany(marker => TreeImport.Take(marker.Key, stored)))
        {
            run.Db.MediaItems.Remove(gone);
            run.Changed(Folder, gone.Key, gone.Name, USyncChangeType.Delete);
            if (Source(gone) is { } source)
            {
                run.Orphans.Add(source);
            }
        }

        var used = run.Orphans.Count > 0 ? stored.Values.Select(Source).OfType<string>().ToHashSet() : [];
        run.Orphans.RemoveAll(used.Contains);
    }

    private static string? Source(MediaItem item) =>
        UploadedFile.Source(StoredValues.Read(item.Values).GetValueOrDefault(MediaAliases.File, string.Empty));
}
