using System.Globalization;
using System.Text.Json.Nodes;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.PropertyEditors.Map;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Api.Delivery;

/// <summary>Property values in the shape of the contract (delivery document, section 6), empty ones included.</summary>
internal sealed class PropertyJson(DeliveryContext context)
{
    private const int UsualGridColumns = 12;

    /// <param name="value">The delivered value of a property; null where there is none.</param>
    public JsonObject Of(string typeAlias, Func<string, object?> value, PropertySelection expand, PropertySelection fields)
    {
        var result = new JsonObject();
        if (context.Schema.DocumentType(typeAlias) is not { } type)
        {
            return result;
        }

        foreach (var property in context.Schema.Properties(type).Where(property => fields.Has(property.Alias)))
        {
            result[property.Alias] = Value(property, value(property.Alias), expand, fields.Below(property.Alias));
        }

        return result;
    }

    private JsonNode? Value(PropertyType property, object? value, PropertySelection expand, PropertySelection fields)
    {
        var isExpanded = expand.Has(property.Alias);
        var inside = expand.Below(property.Alias);
        return value switch
        {
            null => Empty(property),
            RichTextValue text => new RichTextJson(context, this).Of(text, inside, fields),
            BlockListValue list => new JsonObject { ["items"] = Array(list.Items.Select(block => Block(block, inside, fields))) },
            BlockGridValue grid => Grid(grid, inside, fields),
            BlockItem block => Block(block, inside, fields),
            LinkValue[] links => Array(links.Select(link => new LinkJson(context).Of(link)).Where(link => link is not null)),
            Guid key => Pick(key, isExpanded ? inside : null, fields),
            Guid[] keys => Array(keys.Select(key => Pick(key, isExpanded ? inside : null, fields)).Where(item => item is not null)),
            string[] texts when IsSingleChoice(property) => texts.FirstOrDefault() ?? string.Empty,
            string[] texts => Array(texts.Select(text => (JsonNode?)text)),
            MapValue map => MapJson.Of(map),
            SpanValue span => new JsonObject { ["minimum"] = span.From, ["maximum"] = span.To },
            ColorValue color => new JsonObject { ["color"] = color.Color, ["label"] = color.Label },
            JsonValueOf json => JsonNode.Parse(json.Text),
            TimeOnly time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
            DateTimeOffset moment => moment.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("s", CultureInfo.InvariantCulture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            string text => text,
            bool flag => flag,
            int number => number,
            long number => number,
            decimal number => number,
            _ => JsonValue.Create(value.ToString()),
        };
    }

    /// <summary>An element inside a block list or a text.</summary>
    public JsonObject Block(BlockItem block, PropertySelection expand, PropertySelection fields) => new()
    {
        ["content"] = new JsonObject
        {
            ["contentType"] = block.ContentTypeAlias,
            ["id"] = block.Key,
            ["properties"] = Of(block.ContentTypeAlias, alias => block.Values.GetValueOrDefault(alias), expand, fields),
        },
        ["settings"] = block.SettingsTypeAlias is { } settings
            ? new JsonObject
            {
                ["contentType"] = settings,
                ["id"] = block.SettingsKey,
                ["properties"] = Of(settings, alias => block.Settings.GetValueOrDefault(alias), expand, fields),
            }
            : null,
    };

    private JsonObject Grid(BlockGridValue grid, PropertySelection expand, PropertySelection fields) => new()
    {
        ["gridColumns"] = grid.Columns,
        ["items"] = Array(grid.Items.Select(item => GridItem(item, expand, fields))),
    };

    private JsonObject GridItem(GridBlock item, PropertySelection expand, PropertySelection fields)
    {
        var json = Block(item.Block, expand, fields);
        json["rowSpan"] = item.RowSpan;
        json["columnSpan"] = item.ColumnSpan;
        json["areaGridColumns"] = item.AreaColumns;
        json["areas"] = Array(item.Areas.Select(area => new JsonObject
        {
            ["alias"] = area.Alias,
            ["rowSpan"] = area.RowSpan,
            ["columnSpan"] = area.ColumnSpan,
            ["items"] = Array(area.Items.Select(inner => GridItem(inner, expand, fields))),
        }));
        return json;
    }

    private JsonNode? Pick(Guid key, PropertySelection? expand, PropertySelection fields)
    {
        if (context.Snapshot.Find(key) is { } document)
        {
            return context.IsVisible(document) ? new ContentJson(context).Item(document, expand, fields) : null;
        }

        return context.Snapshot.Media(key) is { } media ? MediaJson.Picked(media) : null;
    }

    private JsonNode? Empty(PropertyType property) => property.EditorAlias switch
    {
        "Umbraco.TextBox" or "Umbraco.TextArea" or "Umbraco.EmailAddress" or "Umbraco.MarkdownEditor" => string.Empty,
        "Umbraco.TrueFalse" => false,
        "Umbraco.Integer" or "Umbraco.Decimal" => 0,
        "Umbraco.DropDown.Flexible" when IsSingleChoice(property) => string.Empty,
        "Umbraco.DropDown.Flexible" or "Umbraco.CheckBoxList" or "Umbraco.Tags" or "Umbraco.MultipleTextstring" => new JsonArray(),
        "Umbraco.MultiNodeTreePicker" or "Umbraco.MediaPicker3" or "Umbraco.MultiUrlPicker" => new JsonArray(),
        "Umbraco.RichText" => new JsonObject { ["markup"] = string.Empty, ["blocks"] = new JsonArray() },
        "Umbraco.BlockGrid" => new JsonObject { ["gridColumns"] = GridColumns(property), ["items"] = new JsonArray() },
        "Umbraco.BlockList" => new JsonObject { ["items"] = new JsonArray() },
        _ => null,
    };

    private bool IsSingleChoice(PropertyType property) =>
        property.EditorAlias is "Umbraco.DropDown.Flexible"
        && !(context.Schema.DataTypes.GetValueOrDefault(property.DataTypeKey)?.Configuration is { ValueKind: System.Text.Json.JsonValueKind.Object } configuration
            && configuration.TryGetProperty("multiple", out var multiple) && multiple.ValueKind is System.Text.Json.JsonValueKind.True);

    private int GridColumns(PropertyType property) =>
        context.Schema.DataTypes.GetValueOrDefault(property.DataTypeKey)?.Configuration is { ValueKind: System.Text.Json.JsonValueKind.Object } configuration
        && configuration.TryGetProperty("gridColumns", out var columns) && columns.TryGetInt32(out var number) ? number : UsualGridColumns;

    private static JsonArray Array(IEnumerable<JsonNode?> items) => [.. items];
}
