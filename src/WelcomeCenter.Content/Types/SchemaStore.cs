namespace WelcomeCenter.Content.Types;

/// <summary>Holds the current <see cref="ContentSchema"/>; read it once per operation.</summary>
public sealed class SchemaStore
{
    private volatile ContentSchema current = ContentSchema.Empty;

    public ContentSchema Current => current;

    internal void Replace(ContentSchema schema) => current = schema;
}
