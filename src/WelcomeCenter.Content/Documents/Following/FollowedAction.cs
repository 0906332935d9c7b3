using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Documents.Following;

/// <summary>Something done to a document that people can be told of.</summary>
/// <param name="Id">As Umbraco names it: the verb of the permission.</param>
/// <param name="Alias">Under which the client has a word for it (<c>actions_…</c>).</param>
public sealed record FollowedAction(string Id, string Alias)
{
    /// <summary>In the order of the dialog.</summary>
    public static IReadOnlyList<FollowedAction> All { get; } =
    [
        new(DocumentVerbs.Create, "create"),
        new(DocumentVerbs.Update, "update"),
        new(DocumentVerbs.Publish, "publish"),
        new(DocumentVerbs.Unpublish, "unpublish"),
        new(DocumentVerbs.Delete, "delete"),
        new(DocumentVerbs.Move, "move"),
        new(DocumentVerbs.Duplicate, "copy"),
        new(DocumentVerbs.Sort, "sort"),
        new(DocumentVerbs.Rollback, "rollback"),
    ];

    /// <returns>Null for what nobody is told of.</returns>
    internal static FollowedAction? Of(AuditType type) => type switch
    {
        AuditType.New => Named("create"),
        AuditType.Save or AuditType.SaveVariant => Named("update"),
        AuditType.Publish or AuditType.PublishVariant => Named("publish"),
        AuditType.Unpublish or AuditType.UnpublishVariant => Named("unpublish"),
        AuditType.Delete => Named("delete"),
        AuditType.Move => Named("move"),
        AuditType.Copy => Named("copy"),
        AuditType.Sort => Named("sort"),
        AuditType.RollBack => Named("rollback"),
        _ => null,
    };

    private static FollowedAction? Named(string alias) => All.FirstOrDefault(action => action.Alias == alias);
}
