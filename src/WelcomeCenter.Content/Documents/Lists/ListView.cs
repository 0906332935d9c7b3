using System.Text.Json;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents.Lists;

/// <summary>What a list view shows besides name and state.</summary>
/// <param name="Properties">Aliases of the property columns.</param>
internal sealed record ListView(IReadOnlyList<string> Properties)
{
    private const string EditorAlias = "Umbraco.ListView";

    /// <summary>Columns that are no property. The client's names and those of older list views stand side by side.</summary>
    private static readonly string[] Facts =
        ["name", "sortOrder", "createDate", "updateDate", "creator", "owner", "updater", "published", "contentTypeAlias"];

    /// <returns>Null where the data type is no list view.</returns>
    public static ListView? Of(DataType type) => type.EditorAlias is EditorAlias
        ? new ListView([
            .. type.Configuration.Member("includeProperties").Items()
                .Where(column => !IsOne(column.Member("isSystem")))
                .Select(column => column.Text("alias"))
                .OfType<string>(),
        ])
        : null;

    public bool MayOrderBy(string alias) => Facts.Contains(alias) || Properties.Contains(alias, StringComparer.OrdinalIgnoreCase);

    /// <summary>Files in the wild hold a flag or a number.</summary>
    private static bool IsOne(JsonElement? flag) => flag is { ValueKind: JsonValueKind.True } || (flag is { } number && JsonText.Number(number) is 1);
}
