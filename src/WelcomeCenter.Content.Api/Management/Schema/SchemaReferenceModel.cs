using System.Text.Json.Serialization;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Api.Management.Schema;

/// <summary>A property that has a data type (contract: management document, section 8).</summary>
internal sealed record SchemaReferenceModel(
    [property: JsonPropertyName("$type")] [property: JsonPropertyOrder(-1)] string Kind,
    Guid Id,
    string Name,
    string? Alias,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SchemaReferenceModel.TypeOfProperty? DocumentType,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] SchemaReferenceModel.TypeOfProperty? MediaType)
{
    public static object From((SchemaKind Kind, ContentType Type, PropertyType? Property) use)
    {
        var type = new TypeOfProperty(use.Type.Key, use.Type.Icon, use.Type.Alias, use.Type.Name);
        if (use.Property is not { } property)
        {
            return new ListModel(use.Type.Key, use.Type.Name, "collection", use.Type.Icon);
        }

        return use.Kind is SchemaKind.MediaTypes
            ? new SchemaReferenceModel("MediaTypePropertyTypeReferenceResponseModel", property.Key, property.Name, property.Alias, null, type)
            : new SchemaReferenceModel("DocumentTypePropertyTypeReferenceResponseModel", property.Key, property.Name, property.Alias, type, null);
    }

    internal sealed record TypeOfProperty(Guid Id, string Icon, string Alias, string Name);

    /// <summary>A type that lists its children by the data type.</summary>
    internal sealed record ListModel(Guid Id, string Name, string Type, string Icon)
    {
        [JsonPropertyName("$type")]
        [JsonPropertyOrder(-1)]
        public string Kind { get; } = "DefaultReferenceResponseModel";
    }
}
