namespace WelcomeCenter.Content.Documents;

/// <summary>A document with everything below it, parents first, that gets another place.</summary>
internal sealed class DocumentBranch(ContentDbContext db, IReadOnlyList<Document> documents, TimeProvider time)
{
    /// <summary>Puts the branch after the last child of a parent, under names that are free there.</summary>
    public async Task PutBelowAsync(Document? parent, CancellationToken cancellationToken)
    {
        var top = documents[0];
        top.ParentKey = parent?.Key;
        top.SortOrder = await SiblingOrder.NextAsync(db, parent?.Key, cancellationToken);
        foreach (var variant in top.Variants.Where(variant => variant.Name is not null))
        {
            var name = await new UniqueNames(db).AmongSiblingsAsync(variant.Name ?? string.Empty, variant.Culture, top.Key, parent?.Key, cancellationToken);
            variant.Rename(name, time.GetUtcNow());
            variant.CompareWithPublished();
        }

        var placed = new Dictionary<Guid, Document>();
        foreach (var document in documents)
        {
            var above = document == top ? parent : placed[document.ParentKey ?? Guid.Empty];
            document.Path = ITreeNode.PathBelow(above, document.Key);
            document.Level = (above?.Level ?? 0) + 1;
            placed[document.Key] = document;
        }
    }

    /// <param name="keys">New keys by old ones, for the branch that is copied.</param>
    public static Document Copy(Document source, IReadOnlyDictionary<Guid, Guid> keys, DateTimeOffset now) => new()
    {
        Key = keys[source.Key],
        ParentKey = source.ParentKey is { } parent && keys.TryGetValue(parent, out var copied) ? copied : source.ParentKey,
        Path = source.Path,
        SortOrder = source.SortOrder,
        ContentTypeKey = source.ContentTypeKey,
        TemplateKey = source.TemplateKey,
        CreateDate = now,
        Variants =
        [
            .. source.Variants.Select(variant => new DocumentVariant
            {
                DocumentKey = keys[source.Key],
                Culture = variant.Culture,
                Name = variant.Name,
                SearchName = variant.SearchName,
                Values = variant.Values,
                CreateDate = now,
                UpdateDate = now,
                Edited = true,
            }),
        ],
    };
}
