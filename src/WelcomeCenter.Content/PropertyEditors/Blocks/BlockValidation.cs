using System.Text.Json;
using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.PropertyEditors.Blocks;

/// <summary>The rules of the element types, for every block in a value.</summary>
internal static class BlockValidation
{
    private static readonly string[] Data = ["contentData", "settingsData"];

    /// <returns>Errors with paths such as <c>.contentData[0].values[1].value</c>.</returns>
    public static IEnumerable<ValueError> Check(JsonElement value, EditorContext context) =>
        Data.SelectMany(name => value.Member(name).Items()
            .SelectMany((block, index) => CheckBlock(block, context)
                .Select(error => error with { Path = $".{name}[{index}]{error.Path}" })));

    private static IEnumerable<ValueError> CheckBlock(JsonElement block, EditorContext context)
    {
        if (block.Key("contentTypeKey") is not { } key || !context.Schema.DocumentTypes.TryGetValue(key, out var type))
        {
            yield break;
        }

        var values = block.Member("values").Items().ToList();
        foreach (var property in context.Schema.Properties(type))
        {
            var index = values.FindIndex(value => value.Text("alias") == property.Alias);
            var place = index < 0 ? PropertyError.Filter(property.Alias, null) : $"{index}";
            var inner = EditorContext.For(context.Schema, property, context.Culture);
            foreach (var error in PropertyValidation.Check(property, index < 0 ? null : values[index].Member("value"), inner))
            {
                yield return error with { Path = $".values[{place}].value{error.Path}" };
            }
        }
    }
}
