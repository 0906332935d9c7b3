namespace WelcomeCenter.Content.Types;

/// <summary>What is kept as a uSync document. The name is the plural folder name of uSync.</summary>
public enum SchemaKind
{
    DataTypes,
    Templates,
    ContentTypes,
    MediaTypes,
    MemberTypes,
    RelationTypes,
    Blueprints,
    Webhooks,
}
