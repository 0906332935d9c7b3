using System.ComponentModel.DataAnnotations;
using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.Text;

internal sealed class EmailAddressEditor() : TextEditor("Umbraco.EmailAddress")
{
    private static readonly EmailAddressAttribute Rule = new();

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context) =>
        value.ValueKind is JsonValueKind.String && Rule.IsValid(value.GetString()) ? [] : [ValueError.Whole(ValueError.Email)];
}
