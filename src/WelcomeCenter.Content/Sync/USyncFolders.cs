namespace WelcomeCenter.Content.Sync;

/// <summary>The folders of uSync with the root element of their files, in the order of import.</summary>
internal static class USyncFolders
{
    public static readonly IReadOnlyList<(string Folder, string Root)> All =
    [
        ("Languages", "Language"),
        ("Dictionary", "Dictionary"),
        ("DataTypes", "DataType"),
        ("Templates", "Template"),
        ("ContentTypes", "ContentType"),
        ("MediaTypes", "MediaType"),
        ("MemberTypes", "MemberType"),
        ("Media", "Media"),
        ("Content", "Content"),
        ("Blueprints", "Content"),
        ("Domains", "Domain"),
        ("RelationTypes", "RelationType"),
        ("Webhooks", "Webhook"),
    ];
}
