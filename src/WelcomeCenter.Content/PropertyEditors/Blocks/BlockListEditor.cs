using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.Blocks;

/// <summary>An ordered list of blocks.</summary>
internal sealed class BlockListEditor : PropertyEditor
{
    public override string Alias => "Umbraco.BlockList";

    public override bool StoresJson => true;

    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        JsonText.Parse(stored) is { } json && BlockData.ToEditor(json, context) is { } value ? JsonText.Of(value) : null;

    public override string ToStored(JsonElement value, EditorContext context) =>
        !IsEmpty(value) && BlockData.ToStored(value, context) is { } stored ? JsonText.Compact(stored) : string.Empty;

    public override object? ToDelivered(string stored, EditorContext context) =>
        JsonText.Parse(stored) is { } json && BlockDelivery.Items(json, Alias, context) is { Count: > 0 } items ? new BlockListValue(items) : null;

    public override bool IsEmpty(JsonElement value) => base.IsEmpty(value) || !Places(value).Any();

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context)
    {
        var count = Places(value).Count();
        if (count < context.Limit("validationLimit", "min") || count > context.Limit("validationLimit", "max"))
        {
            yield return ValueError.Whole(ValueError.Pattern);
        }

        foreach (var error in BlockValidation.Check(value, context))
        {
            yield return error;
        }
    }

    private IEnumerable<JsonElement> Places(JsonElement value) => (value.Member("layout")?.Member(Alias)).Items();
}
