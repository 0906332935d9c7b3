using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Media;
using WelcomeCenter.Content.Media.Imaging;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.PropertyEditors.Files;
using WelcomeCenter.Content.Snapshot;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Publishing;

/// <summary>Reads the files of the library from the database, without those in the recycle bin.</summary>
internal sealed class PublishedMediaReader(ContentDbContext db, ContentSchema schema)
{
    public Task<IReadOnlyList<PublishedMedia>> AllAsync(CancellationToken cancellationToken) =>
        ReadAsync(db.MediaItems, cancellationToken);

    public Task<IReadOnlyList<PublishedMedia>> SomeAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken) =>
        ReadAsync(db.MediaItems.Where(item => keys.Contains(item.Key)), cancellationToken);

    private async Task<IReadOnlyList<PublishedMedia>> ReadAsync(IQueryable<MediaItem> items, CancellationToken cancellationToken)
    {
        var rows = await items.AsNoTracking().Where(item => !item.Trashed)
            .Select(item => new { item.Key, item.Name, item.MediaTypeKey, item.Values }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => Build(row.Key, row.Name, row.MediaTypeKey, row.Values)).OfType<PublishedMedia>()];
    }

    private PublishedMedia? Build(Guid key, string name, Guid typeKey, string stored)
    {
        var values = StoredValues.Read(stored);
        var file = values.GetValueOrDefault(MediaAliases.File, string.Empty);
        if (!schema.MediaTypes.TryGetValue(typeKey, out var type) || UploadedFile.Source(file) is not { } source)
        {
            return null;
        }

        return new PublishedMedia
        {
            Key = key,
            Name = name,
            TypeAlias = type.Alias,
            Source = source,
            Width = (int?)Number(MediaAliases.Width),
            Height = (int?)Number(MediaAliases.Height),
            Bytes = Number(MediaAliases.Bytes) ?? 0,
            Focus = Focus(file),
            AlternativeTexts = Texts(values.GetValueOrDefault(MediaAliases.AlternativeText, string.Empty)),
        };

        long? Number(string alias) =>
            long.TryParse(values.GetValueOrDefault(alias), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static FocalPoint? Focus(string file) =>
        JsonText.Parse(file)?.Member("focalPoint") is { ValueKind: JsonValueKind.Object } focus
            && focus.Member("left") is { ValueKind: JsonValueKind.Number } left && focus.Member("top") is { ValueKind: JsonValueKind.Number } top
            ? new FocalPoint(left.GetDouble(), top.GetDouble())
            : null;

    private static Dictionary<string, string> Texts(string stored) =>
        JsonText.Parse(stored) is { ValueKind: JsonValueKind.Object } texts
            ? texts.EnumerateObject().Where(text => text.Value.ValueKind is JsonValueKind.String)
                .ToDictionary(text => text.Name, text => text.Value.GetString() ?? string.Empty, StringComparer.OrdinalIgnoreCase)
            : [];
}
