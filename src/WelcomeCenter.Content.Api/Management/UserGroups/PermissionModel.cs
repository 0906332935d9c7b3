using System.Text.Json.Serialization;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.UserGroups;

/// <summary>A single permission in the three shapes of the contract, told apart by <c>$type</c> (management document, section 2).</summary>
internal sealed record PermissionModel(
    [property: JsonPropertyName("$type"), JsonPropertyOrder(-1)] string? Type,
    IReadOnlyList<string>? Verbs)
{
    private const string ForDocument = "DocumentPermissionPresentationModel";
    private const string ForPropertyValue = "DocumentPropertyValuePermissionPresentationModel";
    private const string Unknown = "UnknownTypePermissionPresentationModel";

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Reference? Document { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Reference? DocumentType { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Reference? PropertyType { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Context { get; init; }

    public static PermissionModel From(GroupPermission permission) => permission switch
    {
        { Document: { } document } => new(ForDocument, permission.Verbs) { Document = new Reference(document) },
        { DocumentType: not null } => new(ForPropertyValue, permission.Verbs)
        {
            DocumentType = Reference.To(permission.DocumentType),
            PropertyType = Reference.To(permission.PropertyType),
        },
        _ => new(Unknown, permission.Verbs) { Context = permission.Context ?? string.Empty },
    };

    public GroupPermission ToPermission() => Type switch
    {
        ForDocument => new GroupPermission(Verbs ?? [], Document: Document?.Id),
        ForPropertyValue => new GroupPermission(Verbs ?? [], DocumentType: DocumentType?.Id, PropertyType: PropertyType?.Id),
        _ => new GroupPermission(Verbs ?? [], Context: Context),
    };
}
