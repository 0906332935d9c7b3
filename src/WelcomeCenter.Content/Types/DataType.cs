using System.Text.Json;

namespace WelcomeCenter.Content.Types;

/// <summary>A configured property editor.</summary>
/// <param name="EditorAlias">Decides the stored value: <c>Umbraco.TextBox</c>.</param>
/// <param name="EditorUiAlias">Decides the element in the back office: <c>Umb.PropertyEditorUi.TextBox</c>.</param>
/// <param name="Configuration">A JSON object, as it stands in the uSync file.</param>
public sealed record DataType(Guid Key, string Name, string EditorAlias, string EditorUiAlias, JsonElement Configuration)
{
    /// <summary>The folder of the tree in Settings that it lies in, as uSync writes it; see <see cref="FolderPath"/>. Null at the root.</summary>
    public string? Folder { get; init; }
}
