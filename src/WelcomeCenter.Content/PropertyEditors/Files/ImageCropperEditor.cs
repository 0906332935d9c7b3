using System.Text.Json;
using System.Text.Json.Nodes;

namespace WelcomeCenter.Content.PropertyEditors.Files;

/// <summary>A picture with its focal point and crops.</summary>
internal sealed class ImageCropperEditor : PropertyEditor
{
    public override string Alias => "Umbraco.ImageCropper";

    public override bool StoresJson => true;

    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        UploadedFile.Source(stored) is { } source ? JsonText.Of(Whole(source, JsonText.Parse(stored))) : null;

    public override string ToStored(JsonElement value, EditorContext context) =>
        UploadedFile.Source(value) is { } source ? JsonText.Compact(Whole(source, value)) : string.Empty;

    public override object? ToDelivered(string stored, EditorContext context) => UploadedFile.Source(stored);

    public override bool IsEmpty(JsonElement value) =>
        base.IsEmpty(value) || (value.ValueKind is JsonValueKind.Object && UploadedFile.IsEmpty(value));

    public override bool Understands(JsonElement value, EditorContext context) => IsEmpty(value) || value.ValueKind is JsonValueKind.Object;

    private static JsonObject Whole(string source, JsonElement? value) => new()
    {
        ["src"] = source,
        ["crops"] = value?.Member("crops") is { ValueKind: JsonValueKind.Array } crops ? JsonArray.Create(crops) : new JsonArray(),
        ["focalPoint"] = value?.Member("focalPoint") is { ValueKind: JsonValueKind.Object } focus ? JsonObject.Create(focus) : null,
    };
}
