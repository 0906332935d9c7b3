using System.Text.Json;
using System.Text.Json.Nodes;

namespace WelcomeCenter.Content.PropertyEditors.Files;

/// <summary>A file without more. Stored as its address alone.</summary>
internal sealed class UploadFieldEditor : PropertyEditor
{
    public override string Alias => "Umbraco.UploadField";

    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        UploadedFile.Source(stored) is { } source ? JsonText.Of(new JsonObject { ["src"] = source }) : null;

    public override string ToStored(JsonElement value, EditorContext context) => UploadedFile.Source(value) ?? string.Empty;

    public override object? ToDelivered(string stored, EditorContext context) => UploadedFile.Source(stored);

    public override bool IsEmpty(JsonElement value) =>
        base.IsEmpty(value) || (value.ValueKind is JsonValueKind.Object && UploadedFile.IsEmpty(value));

    public override bool Understands(JsonElement value, EditorContext context) => IsEmpty(value) || value.ValueKind is JsonValueKind.Object;
}
