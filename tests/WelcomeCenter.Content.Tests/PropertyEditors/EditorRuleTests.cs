using System.Text.Json;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Tests.PropertyEditors;

/// <summary>For every editor: a good value, an empty one, one of another kind and one that breaks a rule of the data type.</summary>
internal sealed class EditorRuleTests
{
    private const string Key = "35ac1c42-9c6f-4c8e-8f3a-1f2d3c4b5a69";
    private const string Empty = ValueError.Empty;
    private const string Pattern = ValueError.Pattern;

    private static readonly string[] Untestable = ["Umbraco.BlockList", "Umbraco.BlockGrid", "Umbraco.SingleBlock"]; // BlockTests

    private static readonly EditorCase[] Cases =
    [
        new("Umbraco.TextBox", """{"maxChars":5}""", "\"Tür\"", "\"\"", "5", Pattern, "\"zu lang\"", Pattern),
        new("Umbraco.TextArea", """{"maxChars":5}""", "\"a\\nb\"", "\"\"", "[]", Empty, "\"zu lang\"", Pattern),
        new("Umbraco.MarkdownEditor", "{}", "\"# Tür\"", "\"\"", "5", Pattern),
        new("Umbraco.IconPicker", "{}", "\"icon-home\"", "\"\"", "5", Pattern),
        new("Umbraco.ColorPicker.EyeDropper", "{}", "\"#ff0000\"", "\"\"", "5", Pattern),
        new("Umbraco.EmailAddress", "{}", "\"x@example.org\"", "\"\"", "7", ValueError.Email, "\"x at example\"", ValueError.Email),
        new("Umbraco.Integer", """{"min":1,"max":9}""", "5", "null", "\"fünf\"", ValueError.Number, "12", ValueError.Number),
        new("Umbraco.Integer", "{}", "0", "null", "{}", ValueError.Number, "2.5", ValueError.Number),
        new("Umbraco.Decimal", """{"min":"1","max":"9"}""", "2.5", "null", "true", ValueError.Number, "0.5", ValueError.Number),
        new("Umbraco.TrueFalse", "{}", "false", "null", "\"ja\"", Pattern),
        new("Umbraco.DropDown.Flexible", """{"items":["A","B"]}""", """["A"]""", "[]", "5", Pattern, """["C"]""", ValueError.LegacyOption),
        new("Umbraco.DropDown.Flexible", """{"items":["A","B"]}""", """["B"]""", "null", "{}", Pattern, """["A","B"]""", Pattern),
        new("Umbraco.RadioButtonList", """{"items":["A","B"]}""", "\"A\"", "\"\"", "5", ValueError.LegacyOption, "\"C\"", ValueError.LegacyOption),
        new("Umbraco.CheckBoxList", """{"items":["A","B"]}""", """["A","B"]""", "[]", "5", Pattern, """["A","C"]""", ValueError.LegacyOption),
        new("Umbraco.Tags", "{}", """["neu"]""", "[]", "5", Pattern),
        new("Umbraco.MultipleTextstring", """{"min":0,"max":2}""", """["eins","zwei"]""", """[""]""", "5", Pattern, """["1","2","3"]""", Pattern),
        new("Umbraco.Slider", """{"minVal":0,"maxVal":10,"step":2}""", """{"from":4,"to":4}""", "null", "7", ValueError.Number, """{"from":12,"to":12}""", Pattern),
        new("Umbraco.Slider", """{"minVal":0,"maxVal":10,"step":2}""", """{"from":0,"to":0}""", "null", "{}", ValueError.Number, """{"from":3,"to":3}""", ValueError.Step),
        new("Umbraco.Slider", """{"minVal":0,"maxVal":10}""", """{"from":7,"to":7}""", "null", "[]", Empty, """{"from":3,"to":5}""", Pattern),
        new("Umbraco.Slider", """{"enableRange":true,"maxVal":10}""", """{"from":3,"to":5}""", "null", "true", ValueError.Number, """{"from":5,"to":3}""", ValueError.Range),
        new("Umbraco.ColorPicker", """{"items":[{"value":"ff0000","label":"Rot"}]}""", """{"label":"Rot","value":"#ff0000"}""", """{"value":""}""", "\"rot\"", Pattern, """{"value":"#00ff00"}""", ValueError.LegacyOption),
        new("Umbraco.Label", "{}", "\"x\"", "null", "{\"a\":1}", null),
        new("Umbraco.DateTime", "{}", "\"2026-02-03 14:30\"", "\"\"", "5", ValueError.Date, "\"morgen\"", ValueError.Date),
        new("Umbraco.DateOnly", "{}", """{"date":"2026-02-03","timeZone":null}""", """{"date":null}""", "5", ValueError.Date, """{"date":"2026-13-03"}""", ValueError.Date),
        new("Umbraco.TimeOnly", "{}", """{"date":"14:30:00","timeZone":null}""", """{"date":""}""", "true", ValueError.Date, """{"date":"25:00"}""", ValueError.Date),
        new("Umbraco.DateTimeUnspecified", "{}", """{"date":"2026-02-03T14:30:00","timeZone":null}""", "{}", "\"x\"", ValueError.Date, """{"date":"bald"}""", ValueError.Date),
        new("Umbraco.DateTimeWithTimeZone", """{"timeZones":{"mode":"custom","timeZones":["Europe/Berlin"]}}""", """{"date":"2026-02-03T14:30:00+01:00","timeZone":"Europe/Berlin"}""", """{"date":null,"timeZone":"UTC"}""", "5", ValueError.Date, """{"date":"2026-02-03T14:30:00+00:00","timeZone":"UTC"}""", ValueError.Date),
        new("Umbraco.DateTimeWithTimeZone", "{}", """{"date":"2026-02-03T14:30:00+00:00","timeZone":"UTC"}""", "null", "[1]", ValueError.Date, """{"date":"2026-02-03T14:30:00+00:00","timeZone":"Mond/Krater"}""", ValueError.Date),
        new("Umbraco.ContentPicker", "{}", $"\"{Key}\"", "\"\"", "5", Pattern, "\"kein Schlüssel\"", Pattern),
        new("Umbraco.UserPicker", "{}", $"\"{Key}\"", "\"\"", "5", Pattern, "\"jemand\"", Pattern),
        new("Umbraco.MultiNodeTreePicker", """{"minNumber":1,"maxNumber":1}""", $$"""[{"type":"document","unique":"{{Key}}"}]""", "[]", "5", Pattern, $$"""[{"type":"document","unique":"{{Key}}"},{"type":"document","unique":"{{Key}}"}]""", Pattern),
        new("Umbraco.MediaPicker3", """{"multiple":false}""", $$"""[{"key":"{{Key}}","mediaKey":"{{Key}}"}]""", "[]", "\"x\"", Pattern, """[{"key":"x"}]""", Pattern),
        new("Umbraco.MediaPicker3", """{"validationLimit":{"max":1}}""", $$"""[{"key":"{{Key}}","mediaKey":"{{Key}}"}]""", "null", "{}", Pattern, $$"""[{"mediaKey":"{{Key}}"},{"mediaKey":"{{Key}}"}]""", Pattern),
        new("Umbraco.MultiUrlPicker", """{"maxNumber":1}""", """[{"name":"Stadt","type":"external","url":"https://example.org"}]""", "[]", "\"x\"", Pattern, """[{"type":"external","url":"javascript:x()"}]""", Pattern),
        new("Umbraco.UploadField", "{}", """{"src":"/media/x/a.pdf"}""", """{"src":""}""", "\"x\"", Pattern),
        new("Umbraco.ImageCropper", "{}", """{"src":"/media/x/a.png","crops":[],"focalPoint":null}""", "{}", "5", Pattern),
        new("Umbraco.RichText", "{}", """{"markup":"<p>a</p>"}""", """{"markup":" ","blocks":{}}""", "5", Pattern),
        new("Our.Umbraco.GMaps.Single", "{}", """{"address":{"coordinates":{"lat":49.4454,"lng":11.8582}},"mapconfig":{"zoom":17,"maptype":"roadmap"}}""", """{"address":{"coordinates":null,"city":""}}""", "5", Pattern, """{"address":{"coordinates":{"lat":149.4,"lng":11.8}},"mapconfig":{}}""", "#wcMap_invalidPlace"),
        new("Our.Umbraco.GMaps", "{}", """{"address":{"city":"Amberg"},"mapconfig":{"zoom":0,"maptype":"hybrid"}}""", "null", "\"x\"", Pattern, """{"address":{"city":"Amberg"},"mapconfig":{"zoom":23}}""", "#wcMap_invalidZoom"),
        new("Umbraco.Plain.String", "{}", "\"x\"", "\"\"", "5", Pattern),
        new("Umbraco.Plain.Time", "{}", "\"14:30\"", "\"\"", "5", Pattern),
        new("Umbraco.Plain.Integer", "{}", "5", "null", "\"x\"", ValueError.Number, "2.5", ValueError.Number),
        new("Umbraco.Plain.Decimal", "{}", "2.5", "null", "\"x\"", ValueError.Number),
        new("Umbraco.Plain.DateTime", "{}", "\"2026-02-03 14:30:00\"", "\"\"", "5", ValueError.Date, "\"bald\"", ValueError.Date),
        new("Umbraco.Plain.Json", "{}", """{"any":[1]}""", "null", "5", null),
    ];

    [Test]
    public void Every_editor_has_its_case() =>
        Assert.That(Cases.Select(test => test.Alias).Concat(Untestable).Distinct(), Is.EquivalentTo(Content.PropertyEditors.PropertyEditors.All.Select(editor => editor.Alias)));

    [TestCaseSource(nameof(Cases))]
    public void A_good_value_is_taken_and_comes_back(EditorCase test)
    {
        var editor = Content.PropertyEditors.PropertyEditors.Find(test.Alias);
        var value = JsonElement.Parse(test.Good);

        var stored = editor.ToStored(value, test.Context);

        Assert.Multiple(() =>
        {
            Assert.That(test.Check(test.Good), Is.Empty);
            Assert.That(stored, Is.Not.Empty);
            Assert.That(editor.ToDelivered(stored, test.Context), Is.Not.Null);
            Assert.That(editor.ToStored(editor.ToEditor(stored, test.Context)!.Value, test.Context), Is.EqualTo(stored), "what is shown is what was stored");
        });
    }

    [TestCaseSource(nameof(Cases))]
    public void Nothing_is_missing_unless_it_is_mandatory(EditorCase test) => Assert.Multiple(() =>
    {
        Assert.That(test.Check(test.Nothing), Is.Empty);
        Assert.That(test.Check(test.Nothing, mandatory: true), Is.EqualTo(new[] { Empty }));
        Assert.That(Content.PropertyEditors.PropertyEditors.Find(test.Alias).ToStored(JsonElement.Parse(test.Nothing), test.Context), Is.Empty);
    });

    [TestCaseSource(nameof(Cases))]
    public void A_value_of_another_kind_is_refused(EditorCase test) =>
        Assert.That(test.Check(test.Strange, mandatory: test.StrangeError is Empty), Is.EqualTo(test.StrangeError is null ? [] : new[] { test.StrangeError }));

    [TestCaseSource(nameof(Cases))]
    public void A_value_that_breaks_a_rule_is_refused(EditorCase test)
    {
        if (test.Broken is not null)
        {
            Assert.That(test.Check(test.Broken), Is.EqualTo(new[] { test.BrokenError }));
        }
    }

    [TestCaseSource(nameof(Cases))]
    public void A_pattern_of_the_schema_holds_for_every_editor(EditorCase test) =>
        Assert.That(test.Check(test.Good, pattern: "^niemals$"), Is.EqualTo(new[] { Pattern }));

    /// <summary>What one editor is given.</summary>
    /// <param name="StrangeError">Null where the editor takes any kind; the error of a missing value where nothing is left of it.</param>
    internal sealed record EditorCase(
        string Alias,
        string Configuration,
        string Good,
        string Nothing,
        string Strange,
        string? StrangeError,
        string? Broken = null,
        string? BrokenError = null)
    {
        public EditorContext Context => new(Schema, JsonElement.Parse(Configuration), "de");

        private ContentSchema Schema => new([new DataType(Guid.Parse(Key), "x", Alias, "x", JsonElement.Parse(Configuration))], [], [], []);

        public IEnumerable<string> Check(string value, bool mandatory = false, string? pattern = null) =>
            PropertyValidation.Check(GivenProperty.Of(Alias, Guid.Parse(Key), mandatory, pattern), JsonElement.Parse(value), Context).Select(error => error.Message);

        public override string ToString() => $"{Alias} {Configuration}";
    }
}
