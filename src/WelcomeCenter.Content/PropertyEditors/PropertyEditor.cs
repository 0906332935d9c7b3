using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors;

/// <summary>
/// What a property editor of Umbraco does with its values. A value has three forms: the stored text, which is also
/// what uSync writes; the JSON that the Management API exchanges; and what a page is handed.
/// </summary>
internal abstract class PropertyEditor
{
    /// <summary>The editor alias of the data type: <c>Umbraco.TextBox</c>.</summary>
    public abstract string Alias { get; }

    /// <summary>Whether the stored text is JSON, which uSync writes indented.</summary>
    public virtual bool StoresJson => false;

    /// <returns>Null where there is no value.</returns>
    public abstract JsonElement? ToEditor(string stored, EditorContext context);

    /// <returns>Empty where there is no value.</returns>
    public abstract string ToStored(JsonElement value, EditorContext context);

    /// <returns>One of the kinds that <see cref="Snapshot.PublishedDocument.Value{T}"/> names; null where there is no value.</returns>
    public abstract object? ToDelivered(string stored, EditorContext context);

    /// <summary>Whether a mandatory property counts as not filled in.</summary>
    public virtual bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => true,
        JsonValueKind.String => string.IsNullOrWhiteSpace(value.GetString()),
        JsonValueKind.Array => value.GetArrayLength() is 0,
        _ => false,
    };

    /// <summary>Whether a value is of the kind that the editor exchanges; any other would be lost in storage.</summary>
    public virtual bool Understands(JsonElement value, EditorContext context) => IsEmpty(value) || ToStored(value, context).Length > 0;

    /// <summary>What is wrong with a value that is not empty.</summary>
    public virtual IEnumerable<ValueError> Validate(JsonElement value, EditorContext context) => [];
}
