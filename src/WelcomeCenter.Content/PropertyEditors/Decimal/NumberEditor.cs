using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.Decimal;

/// <summary>What whole numbers and decimals have in common: the limits.</summary>
internal abstract class NumberEditor(string alias) : PropertyEditor
{
    public override string Alias => alias;

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context)
    {
        if (JsonText.Number(value) is not { } number
            || !IsAllowed(number)
            || number < context.Limit("min")
            || number > context.Limit("max"))
        {
            yield return ValueError.Whole(ValueError.Number);
        }
    }

    protected virtual bool IsAllowed(decimal number) => true;
}
