using WelcomeCenter.Content.PropertyEditors.Raw;

namespace WelcomeCenter.Content.PropertyEditors.Plain;

/// <summary>Whatever an element of somebody's own keeps, as JSON in all three forms.</summary>
internal sealed class PlainJsonEditor : RawEditor
{
    public override string Alias => "Umbraco.Plain.Json";

    public override bool StoresJson => true;

    public override object? ToDelivered(string stored, EditorContext context) =>
        JsonText.Parse(stored) is null ? base.ToDelivered(stored, context) : new JsonValueOf(stored);
}
