using System.Collections.Frozen;
using WelcomeCenter.Content.PropertyEditors.Blocks;
using WelcomeCenter.Content.PropertyEditors.Choices;
using WelcomeCenter.Content.PropertyEditors.ColorPicker;
using WelcomeCenter.Content.PropertyEditors.ContentPicker;
using WelcomeCenter.Content.PropertyEditors.Dates;
using WelcomeCenter.Content.PropertyEditors.Decimal;
using WelcomeCenter.Content.PropertyEditors.Files;
using WelcomeCenter.Content.PropertyEditors.Integer;
using WelcomeCenter.Content.PropertyEditors.Label;
using WelcomeCenter.Content.PropertyEditors.Map;
using WelcomeCenter.Content.PropertyEditors.MediaPicker;
using WelcomeCenter.Content.PropertyEditors.MultiNodeTreePicker;
using WelcomeCenter.Content.PropertyEditors.MultipleTextstring;
using WelcomeCenter.Content.PropertyEditors.MultiUrlPicker;
using WelcomeCenter.Content.PropertyEditors.Plain;
using WelcomeCenter.Content.PropertyEditors.Raw;
using WelcomeCenter.Content.PropertyEditors.RichText;
using WelcomeCenter.Content.PropertyEditors.Slider;
using WelcomeCenter.Content.PropertyEditors.Tags;
using WelcomeCenter.Content.PropertyEditors.Text;
using WelcomeCenter.Content.PropertyEditors.TrueFalse;
using WelcomeCenter.Content.PropertyEditors.UserPicker;

namespace WelcomeCenter.Content.PropertyEditors;

/// <summary>Every property editor we know.</summary>
internal static class PropertyEditors
{
    private static readonly PropertyEditor Unknown = new RawEditor();

    public static IReadOnlyList<PropertyEditor> All { get; } =
    [
        new TextEditor("Umbraco.TextBox"),
        new TextEditor("Umbraco.TextArea"),
        new TextEditor("Umbraco.MarkdownEditor"),
        new TextEditor("Umbraco.IconPicker"),
        new TextEditor("Umbraco.ColorPicker.EyeDropper"),
        new LabelEditor(),
        new EmailAddressEditor(),
        new IntegerEditor(),
        new DecimalEditor(),
        new TrueFalseEditor(),
        new ChoicesEditor("Umbraco.DropDown.Flexible", isOne: true),
        new ChoicesEditor("Umbraco.CheckBoxList", isOne: false),
        new RadioButtonListEditor(),
        new TagsEditor(),
        new MultipleTextstringEditor(),
        new DateOnlyEditor(),
        new TimeOnlyEditor(),
        new UnspecifiedDateTimeEditor(),
        new ZonedDateTimeEditor(),
        new DateTimeEditor("Umbraco.DateTime"),
        new SliderEditor(),
        new ColorPickerEditor(),
        new RichTextEditor(),
        new BlockListEditor(),
        new BlockGridEditor(),
        new SingleBlockEditor(),
        new MultiUrlPickerEditor(),
        new MultiNodeTreePickerEditor(),
        new ContentPickerEditor(),
        new MediaPickerEditor(),
        new UploadFieldEditor(),
        new ImageCropperEditor(),
        new UserPickerEditor(),
        new MapEditor("Our.Umbraco.GMaps.Single"),
        new MapEditor("Our.Umbraco.GMaps"),
        new TextEditor("Umbraco.Plain.String"),
        new TextEditor("Umbraco.Plain.Time"),
        new PlainNumberEditor("Umbraco.Plain.Integer", isWhole: true),
        new PlainNumberEditor("Umbraco.Plain.Decimal", isWhole: false),
        new DateTimeEditor("Umbraco.Plain.DateTime"),
        new PlainJsonEditor(),
    ];

    private static readonly FrozenDictionary<string, PropertyEditor> ByAlias = All.ToFrozenDictionary(editor => editor.Alias);

    public static PropertyEditor Find(string alias) => ByAlias.GetValueOrDefault(alias, Unknown);
}
