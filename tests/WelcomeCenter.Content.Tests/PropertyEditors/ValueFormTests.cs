using System.Text.Json;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Tests.PropertyEditors;

internal sealed class ValueFormTests
{
    private const string Page = "35ac1c42-9c6f-4c8e-8f3a-1f2d3c4b5a69";

    [TestCase("Umbraco.TextBox", "a \"b\"", "\"a \\u0022b\\u0022\"")]
    [TestCase("Umbraco.TextArea", "one\ntwo", "\"one\\ntwo\"")]
    [TestCase("Umbraco.Label", "x", "\"x\"")]
    [TestCase("Umbraco.EmailAddress", "x@example.org", "\"x@example.org\"")]
    [TestCase("Umbraco.Integer", "-5", "-5")]
    [TestCase("Umbraco.Decimal", "2.5", "2.5")]
    [TestCase("Umbraco.TrueFalse", "1", "true")]
    [TestCase("Umbraco.TrueFalse", "0", "false")]
    [TestCase("Umbraco.DropDown.Flexible", "[\"written\"]", "[\"written\"]")]
    [TestCase("Umbraco.CheckBoxList", "[\"A\",\"B\"]", "[\"A\",\"B\"]")]
    [TestCase("Umbraco.RadioButtonList", "A", "\"A\"")]
    [TestCase("Umbraco.Tags", "[\"new\"]", "[\"new\"]")]
    [TestCase("Umbraco.MultipleTextstring", "one\ntwo", "[\"one\",\"two\"]")]
    [TestCase("Umbraco.TimeOnly", "{\"date\":\"0001-01-01T14:30:00+00:00\",\"timeZone\":null}", "{\"date\":\"14:30:00\",\"timeZone\":null}")]
    [TestCase("Umbraco.DateTimeUnspecified", "{\"date\":\"2026-02-03T14:30:00+00:00\",\"timeZone\":null}", "{\"date\":\"2026-02-03T14:30:00\",\"timeZone\":null}")]
    [TestCase("Umbraco.DateTimeWithTimeZone", "{\"date\":\"2026-02-03T14:30:00+01:00\",\"timeZone\":\"Europe/Berlin\"}", "{\"date\":\"2026-02-03T14:30:00+01:00\",\"timeZone\":\"Europe/Berlin\"}")]
    [TestCase("Umbraco.Slider", "7", "{\"from\":7,\"to\":7}")]
    [TestCase("Umbraco.Slider", "3,5", "{\"from\":3,\"to\":5}")]
    [TestCase("Umbraco.ColorPicker", "{\"label\":\"Rot\",\"value\":\"#ff0000\"}", "{\"label\":\"Rot\",\"value\":\"#ff0000\"}")]
    [TestCase("Umbraco.UserPicker", "35ac1c42-9c6f-4c8e-8f3a-1f2d3c4b5a69", "\"" + Page + "\"")]
    [TestCase("Umbraco.DateOnly", "{\"date\":\"2026-02-03T00:00:00+00:00\",\"timeZone\":null}", "{\"date\":\"2026-02-03\",\"timeZone\":null}")]
    [TestCase("Umbraco.DateTime", "2026-02-03T14:30:00", "\"2026-02-03 14:30:00\"")]
    [TestCase("Umbraco.ContentPicker", "umb://document/35ac1c429c6f4c8e8f3a1f2d3c4b5a69", "\"" + Page + "\"")]
    [TestCase("Umbraco.MultiNodeTreePicker", "umb://document/35ac1c429c6f4c8e8f3a1f2d3c4b5a69,umb://media/35ac1c429c6f4c8e8f3a1f2d3c4b5a69", "[{\"type\":\"document\",\"unique\":\"" + Page + "\"},{\"type\":\"media\",\"unique\":\"" + Page + "\"}]")]
    [TestCase("Umbraco.MultiUrlPicker", "[{\"name\":\"City\",\"type\":\"external\",\"url\":\"https://www.amberg.de\"}]", "[{\"name\":\"City\",\"type\":\"external\",\"url\":\"https://www.amberg.de\"}]")]
    [TestCase("Some.Package.Editor", "{\"any\":1}", "{\"any\":1}")]
    public void The_stored_and_the_exchanged_form_of_a_value_lead_to_each_other(string alias, string stored, string exchanged)
    {
        var editor = Content.PropertyEditors.PropertyEditors.Find(alias);
        var context = Context("{}");
        using var json = JsonDocument.Parse(exchanged);

        var toEditor = editor.ToEditor(stored, context);
        var toStored = editor.ToStored(json.RootElement, context);

        Assert.Multiple(() =>
        {
            Assert.That(toEditor?.GetRawText(), Is.EqualTo(JsonSerializer.Serialize(json.RootElement, RelaxedLike)).Or.EqualTo(exchanged));
            Assert.That(toStored, Is.EqualTo(stored));
        });
    }

    [Test]
    public void No_editor_stumbles_over_a_value_of_another_kind()
    {
        string[] strange = ["", "x", "{", "[]", "{}", "[1]", "{\"markup\":5}", "[{\"key\":7}]", "{\"layout\":[],\"contentData\":{}}", "12e999", "umb://x", "null"];
        var context = Context("{\"max\":\"x\"}");

        foreach (var editor in Content.PropertyEditors.PropertyEditors.All)
        {
            foreach (var stored in strange)
            {
                Assert.That(() => editor.ToEditor(stored, context), Throws.Nothing, $"{editor.Alias} ← {stored}");
                Assert.That(() => editor.ToDelivered(stored, context), Throws.Nothing, $"{editor.Alias} → {stored}");
            }

            foreach (var json in strange.Select(text => JsonText.Parse(text)).OfType<JsonElement>().Append(JsonText.Of(5)).Append(JsonText.Of(true)).Append(JsonText.Of("x")))
            {
                Assert.That(() => editor.ToStored(json, context), Throws.Nothing, $"{editor.Alias} ← {json}");
                Assert.That(() => editor.Validate(json, context).ToList(), Throws.Nothing, $"{editor.Alias} ? {json}");
            }
        }
    }

    [Test]
    public void A_link_with_a_script_is_refused()
    {
        var editor = Content.PropertyEditors.PropertyEditors.Find("Umbraco.MultiUrlPicker");
        var value = JsonText.Of(new[] { new { name = "x", type = "external", url = "javascript:alert(1)" } });

        var errors = editor.Validate(value, Context("{}"));

        Assert.That(errors, Has.Exactly(1).Items);
    }

    [Test]
    public void Media_entries_without_a_key_get_the_same_one_on_every_read()
    {
        var editor = Content.PropertyEditors.PropertyEditors.Find("Umbraco.MediaPicker3");
        var stored = $$"""[{"mediaKey":"{{Page}}"}]""";

        var first = editor.ToEditor(stored, Context("{}"));

        Assert.That(first?[0].GetProperty("key").GetString(), Is.EqualTo(Page));
    }

    private static JsonSerializerOptions RelaxedLike { get; } = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static EditorContext Context(string configuration) => new(ContentSchema.Empty, JsonElement.Parse(configuration), null);
}
