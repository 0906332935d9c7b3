using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Tests.PropertyEditors;

internal static class GivenProperty
{
    public static PropertyType Of(string editorAlias, Guid dataType, bool mandatory = false, string? pattern = null, string alias = "value", bool varies = false) => new()
    {
        Key = Guid.NewGuid(),
        Alias = alias,
        Name = alias,
        DataTypeKey = dataType,
        EditorAlias = editorAlias,
        Mandatory = mandatory,
        Pattern = pattern,
        VariesByCulture = varies,
    };
}
