using System.Collections.Frozen;
using WelcomeCenter.Content.PropertyEditors.Blocks;
using WelcomeCenter.Content.PropertyEditors.Choices;
using WelcomeCenter.Content.PropertyEditors.ContentPicker;
using WelcomeCenter.Content.PropertyEditors.DateOnly;
using WelcomeCenter.Content.PropertyEditors.DateTime;
using WelcomeCenter.Content.PropertyEditors.Decimal;
using WelcomeCenter.Content.PropertyEditors.Files;
using WelcomeCenter.Content.PropertyEditors.Integer;
using WelcomeCenter.Content.PropertyEditors.MediaPicker;
using WelcomeCenter.Content.PropertyEditors.MultiNodeTreePicker;
using WelcomeCenter.Content.PropertyEditors.MultipleTextstring;
using WelcomeCenter.Content.PropertyEditors.MultiUrlPicker;
using WelcomeCenter.Content.PropertyEditors.Raw;
using WelcomeCenter.Content.PropertyEditors.RichText;
using WelcomeCenter.Content.PropertyEditors.Tags;
using WelcomeCenter.Content.PropertyEditors.Text;
using WelcomeCenter.Content.PropertyEditors.TrueFalse;

namespace WelcomeCenter.Content.PropertyEditors;

/// <summary>Every property editor we know.</summary>
internal static class PropertyEditors
{
    private static readonly PropertyEditor Unknown = new RawEditor();

    public static IReadOnlyList<PropertyEditor> All { get; } =
    [
        new TextEditor("Umbraco.TextBox"),
        new TextEditor("Umbraco.TextArea"),
        new TextEditor("Umbraco.Label"),
        new EmailAddressEditor(),
        new IntegerEditor(),
        new DecimalEditor(),
        new TrueFalseEditor(),
        new ChoicesEditor("Umbraco.DropDown.Flexible"),
        new ChoicesEditor("Umbraco.CheckBoxList"),
        new RadioButtonListEditor(),
        new TagsEditor(),
        new MultipleTextstringEditor(),
        new DateOnlyEditor(),
        new DateTimeEditor(),
        new RichTextEditor(),
        new BlockListEditor(),
        new MultiUrlPickerEditor(),
        new MultiNodeTreePickerEditor(),
        new ContentPickerEditor(),
        new MediaPickerEditor(),
        new UploadFieldEditor(),
        new ImageCropperEditor(),
    ];

    private static readonly FrozenDictionary<string, PropertyEditor> ByAlias = All.ToFrozenDictionary(editor => editor.Alias);

    public static PropertyEditor Find(string alias) => ByAlias.GetValueOrDefault(alias, Unknown);
}
