using System.Collections.Frozen;
using System.Reflection;
using Umbraco.Cms.Core;
using WelcomeCenter.Content.Media;

namespace WelcomeCenter.Content.Types.Editing;

/// <summary>What the client and the site find by a fixed key or alias, and therefore has to stay.</summary>
public static class SystemSchema
{
    private static readonly FrozenSet<Guid> DataTypes = new[]
    {
        Constants.DataTypes.Guids.ListViewContentGuid,
        Constants.DataTypes.Guids.ListViewMediaGuid,
        Constants.DataTypes.Guids.LabelStringGuid,
    }.ToFrozenSet();

    private static readonly FrozenSet<string> MediaTypes = new[]
    {
        "Folder",
        MediaAliases.FileType,
        MediaAliases.ImageType,
        MediaAliases.SvgType,
        MediaAliases.AudioType,
        MediaAliases.VideoType,
        MediaAliases.ArticleType,
    }.ToFrozenSet();

    private static readonly FrozenSet<string> MediaProperties =
        new[] { MediaAliases.File, MediaAliases.Width, MediaAliases.Height, MediaAliases.Bytes, MediaAliases.Extension }.ToFrozenSet();

    private static readonly FrozenSet<string> Editors = typeof(Constants.PropertyEditors.Aliases)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral)
        .Select(field => (string)field.GetRawConstantValue()!)
        .Concat(PropertyEditors.PropertyEditors.All.Select(editor => editor.Alias))
        .ToFrozenSet();

    public static bool IsSystemDataType(Guid key) => DataTypes.Contains(key);

    public static bool IsSystemMediaType(string alias) => MediaTypes.Contains(alias);

    /// <summary>Properties that uploading fills and the site reads.</summary>
    internal static bool IsSystemMediaProperty(string alias) => MediaProperties.Contains(alias);

    internal static bool IsKnownEditor(string? alias) => alias is not null && Editors.Contains(alias);
}
