using System.Text.Json;
using System.Text.Json.Nodes;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.PropertyEditors.Blocks;

namespace WelcomeCenter.Content.Types.Changes;

/// <summary>Values inside blocks, at any depth and in every editor that holds blocks: changes of element types reach them there.</summary>
internal sealed class BlockConversion(IEnumerable<TypeChange> changes, string defaultCulture)
{
    private readonly Dictionary<Guid, TypeChange> elements = changes
        .Where(change => change.Kind is SchemaKind.ContentTypes && change.Before.IsElement)
        .ToDictionary(change => change.After.Key);

    public bool IsNeeded => elements.Count > 0;

    /// <param name="isShared">Whether the property that holds the blocks is the same in all cultures.</param>
    /// <param name="found">Told of every block that is concerned, and whether its value did not fit.</param>
    public string Convert(string stored, bool isShared, Action<TypeChange, string, PropertyChange?, bool> found)
    {
        if (!Concerns(stored) || JsonText.Parse(stored) is not { } json || JsonSerializer.SerializeToNode(json) is not { } node)
        {
            return stored;
        }

        Walk(node, isShared, found);
        return JsonText.Compact(node);
    }

    private bool Concerns(string text) =>
        elements.Keys.Any(key => text.Contains(key.ToString(), StringComparison.OrdinalIgnoreCase));

    private void Walk(JsonNode node, bool isShared, Action<TypeChange, string, PropertyChange?, bool> found)
    {
        if (node is JsonObject block && Guid.TryParse(Text(block, "contentTypeKey"), out var key) && elements.TryGetValue(key, out var change))
        {
            ConvertBlock(block, change, isShared, found);
        }

        foreach (var child in node is JsonObject members ? members.Select(pair => pair.Value) : (node as JsonArray) ?? [])
        {
            if (child is JsonObject or JsonArray)
            {
                Walk(child, isShared, found);
            }
        }

        // A nested value may be text that holds JSON.
        foreach (var (name, text) in Nested(node))
        {
            node[name] = Convert(text, isShared, found);
        }
    }

    private List<(string Name, string Text)> Nested(JsonNode node) =>
        node is JsonObject members
            ? [.. members.Where(pair => pair.Value is JsonValue value && value.GetValueKind() is JsonValueKind.String)
                .Select(pair => (pair.Key, Text: pair.Value!.GetValue<string>()))
                .Where(pair => pair.Text.StartsWith('{') && Concerns(pair.Text))]
            : [];

    private void ConvertBlock(JsonObject block, TypeChange change, bool isShared, Action<TypeChange, string, PropertyChange?, bool> found)
    {
        var values = (block["values"] as JsonArray)?.OfType<JsonObject>().ToList() ?? [];
        foreach (var removed in change.Removed.Where(removed => values.Exists(value => Is(value, removed.Alias) && IsFilled(value))))
        {
            found(change, removed.Name, null, false);
        }

        var renamed = new List<(JsonObject Value, string Alias)>();
        foreach (var property in change.Changed)
        {
            foreach (var value in values.Where(value => Is(value, property.Before.Alias)))
            {
                var stored = BlockData.StoredText(value["value"]);
                var converted = stored.Length is 0 ? stored : EditorConversion.Convert(stored, property.Before.EditorAlias, property.After.EditorAlias);
                if (stored.Length > 0)
                {
                    found(change, property.After.Name, property, converted is null);
                }

                if (property.ChangesEditor && converted is not null)
                {
                    value["value"] = BlockData.FromText(PropertyEditors.PropertyEditors.Find(property.After.EditorAlias), converted);
                    value["editorAlias"] = property.After.EditorAlias;
                }

                Move(value, property, isShared);
                renamed.Add((value, property.After.Alias));
            }
        }

        renamed.ForEach(pair => pair.Value["alias"] = pair.Alias);
    }

    /// <summary>Inside a property that varies itself, the values of blocks name no culture. What is left in other languages stays, unseen.</summary>
    private void Move(JsonObject value, PropertyChange property, bool isShared)
    {
        if (property is { VariedBefore: true, VariesAfter: false } && Text(value, "culture") == defaultCulture)
        {
            value["culture"] = null;
        }
        else if (isShared && property is { VariedBefore: false, VariesAfter: true } && Text(value, "culture") is null)
        {
            value["culture"] = defaultCulture;
        }
    }

    private static bool Is(JsonObject value, string alias) => string.Equals(Text(value, "alias"), alias, StringComparison.OrdinalIgnoreCase);

    private static bool IsFilled(JsonObject value) => BlockData.StoredText(value["value"]).Length > 0;

    private static string? Text(JsonObject node, string name) =>
        node[name] is JsonValue value && value.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : null;
}
