using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Publishing;
using WelcomeCenter.Content.Sync;
using WelcomeCenter.Content.Types.Changes;

namespace WelcomeCenter.Content.Types.Editing;

/// <summary>What every change of the schema has in common: it begins from what is stored, not from what this instance remembers, and is one transaction.</summary>
public sealed class SchemaWork(ContentDbContext db, DocumentWork work)
{
    /// <summary>Blueprints are no part of the schema, but name it.</summary>
    private static readonly SchemaKind[] Kinds =
        [SchemaKind.DataTypes, SchemaKind.Templates, SchemaKind.ContentTypes, SchemaKind.MediaTypes, SchemaKind.Blueprints];

    private readonly Dictionary<(SchemaKind Kind, Guid Key), SchemaItem> items = [];
    private readonly Dictionary<(SchemaKind Kind, Guid Key), SchemaFolder> folders = [];
    private readonly HashSet<(SchemaKind Kind, Guid Key)> changed = [];

    /// <summary>The schema before the change.</summary>
    internal ContentSchema Before { get; private set; } = ContentSchema.Empty;

    internal IReadOnlyCollection<(SchemaKind Kind, Guid Key)> Changed => changed;

    internal async Task<ContentSchema> LoadAsync(CancellationToken cancellationToken)
    {
        foreach (var item in await db.SchemaItems.Where(item => Kinds.Contains(item.Kind)).ToListAsync(cancellationToken))
        {
            items[(item.Kind, item.Key)] = item;
        }

        foreach (var folder in await db.SchemaFolders.ToListAsync(cancellationToken))
        {
            folders[(folder.Kind, folder.Key)] = folder;
        }

        return Before = Schema();
    }

    /// <summary>The schema as it is with everything that was put and removed so far.</summary>
    internal ContentSchema Schema()
    {
        var roots = items.Values.OrderBy(item => item.Alias, StringComparer.Ordinal)
            .ToLookup(item => item.Kind, item => XElement.Parse(item.Xml));
        return new ContentSchema(
            roots[SchemaKind.DataTypes].Select(SchemaXml.DataType),
            roots[SchemaKind.Templates].Select(SchemaXml.Template),
            roots[SchemaKind.ContentTypes].Select(ContentTypeXml.Read),
            roots[SchemaKind.MediaTypes].Select(ContentTypeXml.Read))
        {
            StoredFolders = [.. folders.Values.Select(folder => (folder.Kind, folder.Key, folder.Path))],
        };
    }

    internal XElement? Xml(SchemaKind kind, Guid key) => items.TryGetValue((kind, key), out var item) ? XElement.Parse(item.Xml) : null;

    internal IEnumerable<(Guid Key, XElement Xml)> All(SchemaKind kind) =>
        [.. items.Values.Where(item => item.Kind == kind).Select(item => (item.Key, XElement.Parse(item.Xml)))];

    internal void Put(SchemaKind kind, Guid key, XElement root)
    {
        var (alias, xml) = (root.RequiredAttribute("Alias"), USyncText.Stored(root));
        if (!items.TryGetValue((kind, key), out var item))
        {
            item = new SchemaItem { Kind = kind, Key = key, Alias = alias, Xml = xml };
            items.Add((kind, key), item);
            db.SchemaItems.Add(item);
            changed.Add((kind, key));
        }
        else if (item.Xml != xml)
        {
            (item.Alias, item.Xml) = (alias, xml);
            changed.Add((kind, key));
        }
    }

    internal void Remove(SchemaKind kind, Guid key)
    {
        if (items.Remove((kind, key), out var item))
        {
            db.SchemaItems.Remove(item);
            changed.Add((kind, key));
        }
    }

    internal void PutFolder(SchemaKind kind, Guid key, string path)
    {
        if (folders.TryGetValue((kind, key), out var folder))
        {
            folder.Path = path;
        }
        else
        {
            folder = new SchemaFolder { Kind = kind, Key = key, Path = path };
            folders.Add((kind, key), folder);
            db.SchemaFolders.Add(folder);
        }
    }

    internal void RemoveFolder(SchemaKind kind, Guid key)
    {
        if (folders.Remove((kind, key), out var folder))
        {
            db.SchemaFolders.Remove(folder);
        }
    }

    /// <summary>Throws away what was prepared.</summary>
    internal void Forget() => db.ChangeTracker.Clear();

    internal async Task<SchemaOutcome> CommitAsync(IReadOnlyList<SchemaEffect> effects, CancellationToken cancellationToken)
    {
        work.Announce(ContentChangeKind.All, []);
        var outcome = await work.CommitAsync(cancellationToken);
        return outcome.Succeeded
            ? new SchemaOutcome(SchemaOperationStatus.Success, effects, changed)
            : SchemaOperationStatus.ConcurrencyViolation;
    }
}
