using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.Blocks;

/// <summary>Blocks side by side and inside areas of other blocks.</summary>
internal sealed class BlockGridEditor() : BlockEditor("Umbraco.BlockGrid")
{
    protected override object? Delivered(JsonElement stored, EditorContext context)
    {
        var items = new GridDelivery(stored, context).Items((stored.Member("layout")?.Member(Alias)).Items());
        return items.Count is 0 ? null : new BlockGridValue((int)(context.Limit("gridColumns") ?? GridDelivery.UsualColumns), items);
    }
}
