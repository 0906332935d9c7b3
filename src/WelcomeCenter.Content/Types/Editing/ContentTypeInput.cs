namespace WelcomeCenter.Content.Types.Editing;

/// <summary>What a document type, element type or media type is to be.</summary>
/// <param name="Kind">Document types or media types.</param>
/// <param name="Type">
/// As it was sent: aliases of containers and of editors are not asked for, they follow from names and data types; nor is the folder.
/// </param>
/// <param name="DefaultTemplateKey">The template that new documents get.</param>
public sealed record ContentTypeInput(SchemaKind Kind, ContentType Type, Guid? DefaultTemplateKey);
