using System.Text.Json;
using System.Text.Json.Nodes;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Tests.PropertyEditors;

/// <summary>Blocks in each of the four editors, and blocks inside blocks.</summary>
internal sealed class BlockTests
{
    private static readonly Guid TextType = Guid.NewGuid();
    private static readonly Guid ListType = Guid.NewGuid();
    private static readonly Guid GridArea = Guid.NewGuid();
    private static readonly Guid Card = Guid.NewGuid();
    private static readonly Guid Look = Guid.NewGuid();

    private static readonly ContentSchema Schema = new(
        [
            new DataType(TextType, "Text", "Umbraco.TextBox", "x", JsonElement.Parse("""{"maxChars":10}""")),
            new DataType(ListType, "List", "Umbraco.BlockList", "x", JsonElement.Parse("""{"validationLimit":{"max":1}}""")),
        ],
        [],
        [
            Type(Card, "card", [GivenProperty.Of("Umbraco.TextBox", TextType, mandatory: true, alias: "heading"), GivenProperty.Of("Umbraco.BlockList", ListType, alias: "cards")]),
            Type(Look, "look", [GivenProperty.Of("Umbraco.TextBox", TextType, alias: "tone")]),
        ],
        []);

    private static readonly string[] Editors = ["Umbraco.BlockList", "Umbraco.BlockGrid", "Umbraco.SingleBlock", "Umbraco.RichText"];

    [TestCaseSource(nameof(Editors))]
    public void Blocks_come_back_as_they_were_sent_also_those_inside_blocks(string alias)
    {
        var (editor, context) = Given(alias);
        var value = Element(Value(alias, Block("Außen", Value("Umbraco.BlockList", Block("Innen")))));

        var stored = editor.ToStored(value, context);
        var again = editor.ToEditor(stored, context)!.Value;

        Assert.That(JsonElement.DeepEquals(again, value), $"{again}\n{value}");
        Assert.That(editor.ToStored(again, context), Is.EqualTo(stored));
        Assert.That(editor.Validate(value, context), Is.Empty);
    }

    [TestCaseSource(nameof(Editors))]
    public void Pages_get_the_blocks_of_their_language_with_settings(string alias)
    {
        var (editor, context) = Given(alias);
        var value = Value(alias, Block("Außen", Value("Umbraco.BlockList", Block("Innen"))));

        var shown = Blocks(editor.ToDelivered(editor.ToStored(Element(value), context), context)).Single();
        Inside(value)["expose"]![0]!["culture"] = "en";
        var hidden = Blocks(editor.ToDelivered(editor.ToStored(Element(value), context), context));

        Assert.That(shown.Value<string>("heading"), Is.EqualTo("Außen"));
        Assert.That(shown.Value<BlockListValue>("cards")!.Items.Single().Value<string>("heading"), Is.EqualTo("Innen"));
        Assert.That((shown.SettingsTypeAlias, shown.Settings["tone"]), Is.EqualTo(("look", (object)"ruhig")));
        Assert.That(hidden, Is.Empty);
    }

    [TestCaseSource(nameof(Editors))]
    public void A_broken_rule_is_named_down_to_the_field_in_the_block(string alias)
    {
        var (editor, context) = Given(alias);
        var outer = alias is "Umbraco.RichText" ? ".blocks" : string.Empty;
        var empty = Block(" ", Value("Umbraco.BlockList", Block("viel zu lang", null)));
        empty["settings"]!["values"]![0]!["value"] = "viel zu laut";

        var errors = editor.Validate(Element(Value(alias, empty)), context).Select(error => (error.Path, error.Message));

        Assert.That(errors, Is.EquivalentTo(new[]
        {
            (outer + ".contentData[0].values[0].value", ValueError.Empty),
            (outer + ".contentData[0].values[1].value.contentData[0].values[0].value", ValueError.Pattern),
            (outer + ".settingsData[0].values[0].value", ValueError.Pattern),
        }));
    }

    [TestCaseSource(nameof(Editors))]
    public void A_field_that_is_missing_in_a_block_is_named_by_a_filter(string alias)
    {
        var (editor, context) = Given(alias);
        var block = Block("x");
        block["content"]!["values"]!.AsArray().Clear();

        var errors = editor.Validate(Element(Value(alias, block)), context).Select(error => error.Path);

        Assert.That(errors, Is.EqualTo(new[]
        {
            $"{(alias is "Umbraco.RichText" ? ".blocks" : string.Empty)}.contentData[0].values[?(@.alias == 'heading' && @.culture == null && @.segment == null)].value",
        }));
    }

    [TestCase("Umbraco.BlockList", """{"validationLimit":{"min":3}}""")]
    [TestCase("Umbraco.BlockList", """{"validationLimit":{"max":1}}""")]
    [TestCase("Umbraco.BlockGrid", """{"validationLimit":{"max":1}}""")]
    [TestCase("Umbraco.SingleBlock", "{}")]
    public void Too_few_or_too_many_blocks_are_refused(string alias, string configuration)
    {
        var editor = Content.PropertyEditors.PropertyEditors.Find(alias);

        var errors = editor.Validate(Element(Value(alias, Block("Eins"), Block("Zwei"))), new EditorContext(Schema, JsonElement.Parse(configuration), "de"));

        Assert.That(errors, Is.EqualTo(new[] { ValueError.Whole(ValueError.Pattern) }));
    }

    [TestCaseSource(nameof(Editors))]
    public void A_value_without_blocks_is_empty_and_one_of_another_kind_is_refused(string alias)
    {
        var (editor, context) = Given(alias);

        Assert.That(editor.IsEmpty(Element(Value(alias))), Is.EqualTo(alias is not "Umbraco.RichText"));
        Assert.That(editor.Understands(JsonElement.Parse("5"), context), Is.False);
    }

    [Test]
    public void A_grid_keeps_areas_and_spans()
    {
        var (editor, context) = Given("Umbraco.BlockGrid");
        var value = Value("Umbraco.BlockGrid", Block("Außen"), Block("Innen"));
        var places = value["layout"]!["Umbraco.BlockGrid"]!.AsArray();
        var inner = places[1]!.DeepClone();
        places.RemoveAt(1);
        places[0]!["columnSpan"] = 6;
        places[0]!["areas"] = new JsonArray(new JsonObject { ["key"] = GridArea, ["items"] = new JsonArray(inner) });

        var grid = (BlockGridValue)editor.ToDelivered(editor.ToStored(Element(value), context), context)!;

        Assert.That(grid.Columns, Is.EqualTo(12));
        Assert.That((grid.Items.Single().ColumnSpan, grid.Items[0].RowSpan), Is.EqualTo((6, 1)));
        Assert.That(grid.Items[0].Areas.Single().Alias, Is.EqualTo("side"));
        Assert.That(grid.Items[0].Areas[0].Items.Single().Block.Value<string>("heading"), Is.EqualTo("Innen"));
        Assert.That(grid.Blocks.Count(), Is.EqualTo(2));
    }

    private static (PropertyEditor Editor, EditorContext Context) Given(string alias)
    {
        var configuration = $$"""{"gridColumns":12,"blocks":[{"contentElementTypeKey":"{{Card}}","areas":[{"key":"{{GridArea}}","alias":"side","columnSpan":4,"rowSpan":1}]}]}""";
        return (Content.PropertyEditors.PropertyEditors.Find(alias), new EditorContext(Schema, JsonElement.Parse(configuration), "de"));
    }

    private static JsonObject Block(string heading, JsonNode? cards = null) => new()
    {
        ["content"] = Data(Card, ("heading", heading, "Umbraco.TextBox"), ("cards", cards, "Umbraco.BlockList")),
        ["settings"] = Data(Look, ("tone", "ruhig", "Umbraco.TextBox")),
    };

    private static JsonObject Data(Guid type, params (string Alias, JsonNode? Value, string Editor)[] values) => new()
    {
        ["key"] = Guid.NewGuid(),
        ["contentTypeKey"] = type,
        ["values"] = new JsonArray(
        [
            .. values.Where(value => value.Value is not null).Select(value => new JsonObject
            {
                ["alias"] = value.Alias, ["culture"] = null, ["segment"] = null, ["value"] = value.Value, ["editorAlias"] = value.Editor,
            }),
        ]),
    };

    /// <summary>A value as the client sends it.</summary>
    private static JsonObject Value(string alias, params JsonObject[] blocks)
    {
        JsonNode Key(JsonObject block, string part) => block[part]!["key"]!.DeepClone();
        var value = new JsonObject
        {
            ["layout"] = new JsonObject { [alias] = new JsonArray([.. blocks.Select(block => new JsonObject { ["contentKey"] = Key(block, "content"), ["settingsKey"] = Key(block, "settings") })]) },
            ["contentData"] = new JsonArray([.. blocks.Select(block => block["content"]!.DeepClone())]),
            ["settingsData"] = new JsonArray([.. blocks.Select(block => block["settings"]!.DeepClone())]),
            ["expose"] = new JsonArray([.. blocks.Select(block => new JsonObject { ["contentKey"] = Key(block, "content"), ["culture"] = null, ["segment"] = null })]),
        };
        return alias is "Umbraco.RichText" ? new JsonObject { ["markup"] = "<p>Text</p>", ["blocks"] = value } : value;
    }

    private static JsonObject Inside(JsonObject value) => value["blocks"] as JsonObject ?? value;

    private static IEnumerable<BlockItem> Blocks(object? delivered) => delivered switch
    {
        BlockListValue list => list.Items,
        BlockGridValue grid => grid.Blocks,
        RichTextValue text => text.Blocks,
        BlockItem one => [one],
        _ => [],
    };

    private static JsonElement Element(JsonNode node) => JsonSerializer.SerializeToElement(node);

    private static ContentType Type(Guid key, string alias, PropertyType[] properties) =>
        new() { Key = key, Alias = alias, Name = alias, Icon = "icon-x", IsElement = true, Properties = [.. properties] };
}
