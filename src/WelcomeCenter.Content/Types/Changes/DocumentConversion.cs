using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Types.Changes;

/// <summary>Brings one document and its history from one schema to the next. Nothing is saved here.</summary>
/// <param name="cultures">The languages of the site, the default one first.</param>
/// <param name="countsOnly">Spares what only matters when it is saved.</param>
internal sealed class DocumentConversion(
    BlockConversion blocks, IReadOnlyList<string> cultures, EffectCounts counts, DateTimeOffset now, bool countsOnly)
{
    private string Default => cultures.Count > 0 ? cultures[0] : DocumentVariant.Shared;

    /// <param name="change">What happens to the document's own type; null where only blocks in it are concerned.</param>
    /// <param name="versions">The document's history, newest first.</param>
    /// <returns>Whether the document says something else now.</returns>
    public bool Convert(Document document, TypeChange? change, IReadOnlyList<DocumentVersion> versions)
    {
        var draft = ValueParts.Read(document.Variants.Select(variant => (variant.Culture, variant.Values)));
        var published = ValueParts.Read(document.Variants.Where(variant => variant.IsPublished).Select(variant => (variant.Culture, variant.PublishedText)));
        if (change is not null)
        {
            counts.Add(change, alias => draft.Has(alias) || published.Has(alias));
        }

        var before = (Draft: Texts(document, draft), Published: Texts(document, published));
        var history = versions.Select(version => (Version: version, Parts: VersionContent.Read(version.Content))).ToList();
        if (change is { ConvertsValues: true })
        {
            var named = document.Variants.Where(variant => variant.Name is not null).ToList();
            draft.Apply(change, Source(change, named.Select(variant => variant.Culture)), NotConvertible);
            published.Apply(change, Source(change, named.Where(variant => variant.IsPublished).Select(variant => variant.Culture)), NotConvertible);
        }

        ConvertBlocks(draft, count: true);
        ConvertBlocks(published, count: false);
        var stored = history.ConvertAll(entry => entry.Parts.ToText());
        history = [.. history.Select(entry => (entry.Version, Convert(entry.Parts, change)))];
        if (change is { BecomesInvariant: true })
        {
            Unite(document, change, draft, published);
        }
        else if (change is { BecomesVariant: true })
        {
            Part(document, change, draft, published, history.ConvertAll(entry => entry.Parts));
        }

        for (var index = 0; index < history.Count; index++)
        {
            // Packing is what takes time.
            if (history[index].Parts.ToText() != stored[index])
            {
                history[index].Version.Content = history[index].Parts.Pack();
            }
        }

        if (countsOnly)
        {
            return false;
        }

        Write(document, draft, published);
        return change is { ChangesLanguages: true }
            || !before.Draft.SequenceEqual(Texts(document, draft)) || !before.Published.SequenceEqual(Texts(document, published));

        void NotConvertible(PropertyChange property) => counts.Add(SchemaEffectKind.NotConvertible, change!, property.After.Name);
    }

    private static List<string> Texts(Document document, ValueParts parts) =>
        [.. document.Variants.Select(variant => parts.Text(variant.Culture))];

    /// <summary>The culture whose values stand for all, or that takes what stood for all: the default one, or else the first there is.</summary>
    private string Source(TypeChange change, IEnumerable<string> named)
    {
        var there = named.Where(culture => culture != DocumentVariant.Shared).ToList();
        return change.BecomesVariant || there.Count is 0 || there.Contains(Default)
            ? Default
            : cultures.FirstOrDefault(there.Contains) ?? there.Order(StringComparer.Ordinal).First();
    }

    private void ConvertBlocks(ValueParts parts, bool count)
    {
        foreach (var (culture, values) in parts.Cultures)
        {
            foreach (var (alias, text) in values.ToList())
            {
                values[alias] = blocks.Convert(text, culture == DocumentVariant.Shared, (type, name, property, failed) =>
                {
                    if (failed)
                    {
                        counts.Add(SchemaEffectKind.NotConvertible, type, name);
                    }
                    else if (count && property is null)
                    {
                        counts.Add(SchemaEffectKind.PropertyRemoved, type, name);
                    }
                    else if (count)
                    {
                        counts.Add(type, property!);
                    }
                });
            }
        }
    }

    /// <summary>One version of the history. What does not fit is parked there: the past refuses nothing.</summary>
    private VersionContent Convert(VersionContent content, TypeChange? change)
    {
        var parts = ValueParts.Read(content.Cultures.Select(part => (part.Key, part.Value.Values)));
        var names = content.Cultures.ToDictionary(part => part.Key, part => part.Value.Name);
        if (change is { ConvertsValues: true })
        {
            var source = Source(change, names.Where(name => name.Value is not null).Select(name => name.Key));
            parts.Apply(change, source, failed: null);
            if (change.BecomesInvariant && names.Remove(source, out var name))
            {
                parts.Merge(source, DocumentVariant.Shared);
                names[DocumentVariant.Shared] = name;
            }
            else if (change.BecomesVariant && names.TryGetValue(DocumentVariant.Shared, out name))
            {
                names[source] = name;
                names[DocumentVariant.Shared] = null;
            }
        }

        foreach (var (culture, values) in parts.Cultures)
        {
            foreach (var (alias, text) in values.ToList())
            {
                values[alias] = blocks.Convert(text, culture == DocumentVariant.Shared, (_, _, _, _) => { });
            }
        }

        return new VersionContent(names.Keys.Union(parts.Cultures.Keys)
            .ToDictionary(culture => culture, culture => new VersionContent.Part(names.GetValueOrDefault(culture), parts.Text(culture))));
    }

    /// <summary>The document in the default language is the document; the others stay in the history only.</summary>
    private void Unite(Document document, TypeChange change, ValueParts draft, ValueParts published)
    {
        var source = Source(change, document.Variants.Where(variant => variant.Name is not null).Select(variant => variant.Culture));
        var from = document.Variants.Find(variant => variant.Culture == source);
        var shared = Variant(document, DocumentVariant.Shared);
        counts.Add(SchemaEffectKind.TypeBecomesInvariant, change);
        if (from is not null)
        {
            if (!from.IsPublished && document.Variants.Exists(variant => variant.IsPublished && variant != shared))
            {
                counts.Add(SchemaEffectKind.LeavesTheSite, change);
            }

            shared.Take(from, now);
            draft.Merge(source, DocumentVariant.Shared);
            published.Merge(source, DocumentVariant.Shared);
        }

        document.Variants.RemoveAll(variant => variant != shared);
    }

    /// <summary>The document becomes one in the default language; other languages that it had before are drafts again.</summary>
    private void Part(Document document, TypeChange change, ValueParts draft, ValueParts published, List<VersionContent> history)
    {
        counts.Add(SchemaEffectKind.TypeBecomesVariant, change);
        var shared = Variant(document, DocumentVariant.Shared);
        var isPublished = shared.IsPublished;
        Variant(document, Default).Take(shared, now);
        shared.StandForAll(isPublished);
        foreach (var culture in cultures.Where(culture => culture != Default))
        {
            if (history.Select(content => content.Cultures.GetValueOrDefault(culture)).FirstOrDefault(part => part?.Name is not null) is { } part)
            {
                var restored = Variant(document, culture);
                restored.Rename(part.Name!, now);
                restored.Values = part.Values;
            }
        }
    }

    private DocumentVariant Variant(Document document, string culture)
    {
        var variant = document.Variants.Find(existing => existing.Culture == culture);
        if (variant is null)
        {
            variant = new DocumentVariant { DocumentKey = document.Key, Culture = culture, CreateDate = now, UpdateDate = now };
            document.Variants.Add(variant);
        }

        return variant;
    }

    private static void Write(Document document, ValueParts draft, ValueParts published)
    {
        foreach (var variant in document.Variants)
        {
            if (draft.Cultures.ContainsKey(variant.Culture) && variant.Values != draft.Text(variant.Culture))
            {
                variant.Values = draft.Text(variant.Culture);
            }

            if (variant.IsPublished && variant.PublishedText != published.Text(variant.Culture))
            {
                variant.PublishedValues = PackedText.Pack(published.Text(variant.Culture));
            }

            variant.CompareWithPublished();
        }
    }
}
