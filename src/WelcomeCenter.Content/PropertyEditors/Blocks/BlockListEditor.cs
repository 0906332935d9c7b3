using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.Blocks;

/// <summary>An ordered list of blocks.</summary>
internal sealed class BlockListEditor() : BlockEditor("Umbraco.BlockList")
{
    protected override object? Delivered(JsonElement stored, EditorContext context) =>
        BlockDelivery.Items(stored, Alias, context) is { Count: > 0 } items ? new BlockListValue(items) : null;
}
