using System.Text.Json;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Types;
using WelcomeCenter.Content.Types.Editing;

namespace WelcomeCenter.Content.Api.Management.Schema;

internal sealed record DataTypeModel(Guid Id, string Name, string EditorAlias, string EditorUiAlias, IEnumerable<DataTypeModel.Setting> Values, bool IsDeletable)
{
    public bool CanIgnoreStartNodes { get; }

    public static DataTypeModel From(DataType type) => new(
        type.Key, type.Name, type.EditorAlias, type.EditorUiAlias, Settings(type.Configuration), !SystemSchema.IsSystemDataType(type.Key));

    private static IEnumerable<Setting> Settings(JsonElement configuration) =>
        configuration.ValueKind is JsonValueKind.Object
            ? configuration.EnumerateObject().Select(setting => new Setting(setting.Name, setting.Value))
            : [];

    internal sealed record Setting(string Alias, JsonElement Value);
}

internal sealed record DataTypeItemModel(Guid Id, string Name, string EditorAlias, string EditorUiAlias, bool IsDeletable)
{
    public IEnumerable<Flag> Flags { get; } = [];

    public static DataTypeItemModel From(DataType type) =>
        new(type.Key, type.Name, type.EditorAlias, type.EditorUiAlias, !SystemSchema.IsSystemDataType(type.Key));
}

/// <summary>What the client sends; every member may be missing.</summary>
internal sealed record DataTypeRequest(
    Guid? Id,
    Reference? Parent,
    string? Name,
    string? EditorAlias,
    string? EditorUiAlias,
    IReadOnlyList<DataTypeRequest.Setting?>? Values)
{
    public DataTypeInput ToInput() => new(
        Name,
        EditorAlias,
        EditorUiAlias,
        (Values ?? []).Where(setting => !string.IsNullOrEmpty(setting?.Alias))
            .GroupBy(setting => setting!.Alias!)
            .ToDictionary(group => group.Key, group => group.Last()!.Value));

    internal sealed record Setting(string? Alias, JsonElement Value);
}
