using System.Text.Json;
using WelcomeCenter.Content.PropertyEditors.Text;

namespace WelcomeCenter.Content.PropertyEditors.Choices;

/// <summary>One of several labels, as plain text.</summary>
internal sealed class RadioButtonListEditor() : TextEditor("Umbraco.RadioButtonList")
{
    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context) =>
        value.ValueKind is JsonValueKind.String && TextList.Items(context).Contains(value.GetString())
            ? []
            : [ValueError.Whole(ValueError.LegacyOption)];
}
