using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.Choices;

/// <summary>Drop-down and check boxes: an array of the chosen labels, also where only one may be chosen.</summary>
/// <param name="isOne">Whether more than one needs the setting <c>multiple</c>.</param>
internal sealed class ChoicesEditor(string alias, bool isOne) : PropertyEditor
{
    public override string Alias => alias;

    public override bool StoresJson => true;

    public override JsonElement? ToEditor(string stored, EditorContext context) =>
        TextList.Read(stored) is { Length: > 0 } chosen ? JsonText.Of(chosen) : null;

    public override string ToStored(JsonElement value, EditorContext context) =>
        TextList.Of(value) is { Length: > 0 } chosen ? JsonText.Compact(JsonText.Of(chosen)) : string.Empty;

    public override object? ToDelivered(string stored, EditorContext context) =>
        TextList.Read(stored) is { Length: > 0 } chosen ? chosen : null;

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context) =>
        TextList.Of(value).Except(TextList.Items(context)).Any() ? [ValueError.Whole(ValueError.LegacyOption)]
        : isOne && TextList.Of(value).Length > 1 && context.Setting("multiple") is not { ValueKind: JsonValueKind.True } ? [ValueError.Whole(ValueError.Pattern)]
        : [];
}
