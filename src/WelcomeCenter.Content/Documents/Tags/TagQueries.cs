using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents.Lists;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.PropertyEditors.Choices;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents.Tags;

/// <summary>The tags that documents carry, as suggestions for the next one.</summary>
public sealed class TagQueries(ContentDbContext db, SchemaStore schemas)
{
    private const string EditorAlias = "Umbraco.Tags";
    private const string DefaultGroup = "default";

    /// <param name="text">A part of the tag, whatever its case; empty for all.</param>
    /// <param name="group">Null or empty for all groups.</param>
    /// <param name="culture">Tags of this language and those that languages share; null for all.</param>
    /// <returns>Most used first.</returns>
    public async Task<Page<TagUse>> SearchAsync(string text, string? group, string? culture, int skip, int take, CancellationToken cancellationToken)
    {
        var schema = schemas.Current;
        var properties = schema.DocumentTypes.Values
            .SelectMany(type => schema.Properties(type).Where(property => property.EditorAlias is EditorAlias)
                .Select(property => (Type: type.Key, property.Alias, Group: GroupOf(schema, property))))
            .Where(property => string.IsNullOrEmpty(group) || property.Group == group)
            .GroupBy(property => (property.Alias, property.Group));
        var found = new List<(string Group, string Text)>();
        foreach (var property in properties)
        {
            var types = property.Select(one => one.Type).ToList();
            found.AddRange((await StoredAsync(property.Key.Alias, types, culture, cancellationToken))
                .SelectMany(stored => Read(stored).Distinct())
                .Where(tag => tag.Contains(text, StringComparison.OrdinalIgnoreCase))
                .Select(tag => (property.Key.Group, tag)));
        }

        var uses = found.GroupBy(tag => tag)
            .Select(tag => new TagUse(KeyOf(tag.Key.Group, tag.Key.Text), tag.Key.Text, tag.Key.Group, tag.Count()))
            .OrderByDescending(tag => tag.Documents).ThenBy(tag => tag.Text, StringComparer.CurrentCulture).ToList();
        return new Page<TagUse>(uses.Count, [.. uses.Skip(skip).Take(take)]);
    }

    private Task<List<string>> StoredAsync(string alias, List<Guid> types, string? culture, CancellationToken cancellationToken) =>
        db.Documents.Where(document => types.Contains(document.ContentTypeKey) && !document.Trashed)
            .SelectMany(document => document.Variants)
            .Where(variant => culture == null || variant.Culture == culture || variant.Culture == DocumentVariant.Shared)
            .Select(variant => StoredValue.Text(variant.Values, alias))
            .Where(stored => stored != null)
            .Select(stored => stored!)
            .ToListAsync(cancellationToken);

    private static string[] Read(string stored) => JsonText.Parse(stored) is { } json
        ? TextList.Of(json)
        : stored.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string GroupOf(ContentSchema schema, PropertyType property) =>
        schema.DataTypes.GetValueOrDefault(property.DataTypeKey)?.Configuration.Text("group") is { Length: > 0 } group ? group : DefaultGroup;

    /// <summary>Tags have no row of their own; the contract wants an id, which is made of what the tag is.</summary>
    private static Guid KeyOf(string group, string text) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"{group}\n{text}")).AsSpan(0, 16));
}

/// <summary>A tag and how many documents carry it.</summary>
public sealed record TagUse(Guid Key, string Text, string Group, int Documents);
