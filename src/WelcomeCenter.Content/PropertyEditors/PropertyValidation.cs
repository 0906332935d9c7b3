using System.Text.Json;
using System.Text.RegularExpressions;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.PropertyEditors;

/// <summary>The rules of the schema for one value: mandatory, pattern, and what its editor asks.</summary>
internal static class PropertyValidation
{
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromMilliseconds(200);

    public static IEnumerable<ValueError> Check(PropertyType property, JsonElement? value, EditorContext context)
    {
        var editor = PropertyEditors.Find(property.EditorAlias);
        if (value is not { } given || editor.IsEmpty(given))
        {
            return property.Mandatory ? [ValueError.Whole(Or(property.MandatoryMessage, ValueError.Empty))] : [];
        }

        if (!Matches(property, given))
        {
            return [ValueError.Whole(Or(property.PatternMessage, ValueError.Pattern))];
        }

        var errors = editor.Validate(given, context).ToList();
        return errors.Count > 0 || editor.Understands(given, context) ? errors : [ValueError.Whole(ValueError.Pattern)];
    }

    private static string Or(string? message, string otherwise) => string.IsNullOrWhiteSpace(message) ? otherwise : message;

    private static bool Matches(PropertyType property, JsonElement value)
    {
        if (string.IsNullOrWhiteSpace(property.Pattern))
        {
            return true;
        }

        var text = value.ValueKind is JsonValueKind.String ? value.GetString() ?? string.Empty : value.GetRawText();
        try
        {
            return Regex.IsMatch(text, property.Pattern, RegexOptions.None, PatternTimeout);
        }
        catch (Exception refusal) when (refusal is RegexMatchTimeoutException or ArgumentException)
        {
            // A pattern that cannot be run must not lock the editor out of the document.
            return true;
        }
    }
}
