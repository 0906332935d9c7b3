using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.Blocks;

/// <summary>One block, or none.</summary>
internal sealed class SingleBlockEditor() : BlockEditor("Umbraco.SingleBlock")
{
    protected override object? Delivered(JsonElement stored, EditorContext context) => BlockDelivery.Items(stored, Alias, context).FirstOrDefault();

    protected override decimal? Most(EditorContext context) => 1;
}
