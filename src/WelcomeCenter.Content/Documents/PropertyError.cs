namespace WelcomeCenter.Content.Documents;

/// <summary>Why a property value was refused, addressed as the Management API's <c>errors</c> object addresses it.</summary>
/// <param name="ValueIndex">Place in the request's <c>values</c>; null when the value is missing there.</param>
/// <param name="Path">Where inside the value, <c>.contentData[0].values[1].value</c>; empty for the value as a whole.</param>
/// <param name="Messages">Sentences of the schema, or keys of the client's own dictionary such as <c>#validation_invalidEmpty</c>.</param>
public sealed record PropertyError(string Alias, string? Culture, int? ValueIndex, string Path, IReadOnlyList<string> Messages)
{
    /// <summary>The member of <c>errors</c>.</summary>
    public string Key => (ValueIndex is { } index ? $"$.values[{index}]" : $"$.values[{Filter(Alias, Culture)}]") + ".value" + Path;

    internal static string Filter(string alias, string? culture) =>
        $"?(@.alias == '{alias}' && @.culture == {(culture is null ? "null" : $"'{culture}'")} && @.segment == null)";
}
