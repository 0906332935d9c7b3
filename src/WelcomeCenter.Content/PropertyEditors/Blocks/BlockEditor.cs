using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.Blocks;

/// <summary>What the editors of blocks have in common: layout, content and settings, counted at the top of the layout.</summary>
internal abstract class BlockEditor(string alias) : PropertyEditor
{
    public override string Alias => alias;

    public override bool StoresJson => true;

    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        JsonText.Parse(stored) is { } json && BlockData.ToEditor(json, context) is { } value ? JsonText.Of(value) : null;

    public override string ToStored(JsonElement value, EditorContext context) =>
        !IsEmpty(value) && BlockData.ToStored(value, context) is { } stored ? JsonText.Compact(stored) : string.Empty;

    public override object? ToDelivered(string stored, EditorContext context) => JsonText.Parse(stored) is { } json ? Delivered(json, context) : null;

    public override bool IsEmpty(JsonElement value) => base.IsEmpty(value) || (value.ValueKind is JsonValueKind.Object && !Places(value).Any());

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context)
    {
        if (value.ValueKind is not JsonValueKind.Object)
        {
            yield return ValueError.Whole(ValueError.Pattern);
            yield break;
        }

        var count = Places(value).Count();
        if (count < context.Limit("validationLimit", "min") || (Most(context) is { } most && count > most))
        {
            yield return ValueError.Whole(ValueError.Pattern);
        }

        foreach (var error in BlockValidation.Check(value, context))
        {
            yield return error;
        }
    }

    /// <returns>Null where there is no block to show.</returns>
    protected abstract object? Delivered(JsonElement stored, EditorContext context);

    protected virtual decimal? Most(EditorContext context) => context.Limit("validationLimit", "max");

    private IEnumerable<JsonElement> Places(JsonElement value) => (value.Member("layout")?.Member(Alias)).Items();
}
