using System.Collections.Frozen;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.DocumentTree;

/// <summary>
/// The tree as one person sees it: what they may read, what they may not read among it, and, locked, the way from the root to
/// their start nodes.
/// </summary>
internal sealed class ReachableTree(DocumentQueries documents)
{
    public async Task<TreeView> ForAsync(UserAccess user, CancellationToken cancellationToken)
    {
        var startNodes = user.HasDocumentRootAccess ? [] : await documents.ItemsAsync(user.DocumentStartNodes, cancellationToken);
        return new TreeView(user, startNodes.Where(item => !item.IsTrashed).SelectMany(item => item.AncestorKeys).ToFrozenSet());
    }

    public async Task<Page<DocumentItem>> ChildrenAsync(TreeView view, Guid? parent, Paging paging, CancellationToken cancellationToken)
    {
        if (await IsOpenAsync(view, parent, cancellationToken))
        {
            return await documents.ChildrenAsync(parent, trashed: false, paging.From, paging.Count, cancellationToken);
        }

        var shown = await ShownBelowAsync(view, parent, cancellationToken);
        return new Page<DocumentItem>(shown.Count, [.. shown.Skip(paging.From).Take(paging.Count)]);
    }

    /// <returns>Null where the target is unknown, in the bin or out of reach.</returns>
    public async Task<SiblingWindow?> SiblingsAsync(TreeView view, Guid target, int before, int after, CancellationToken cancellationToken)
    {
        var item = (await documents.ItemsAsync([target], cancellationToken)).SingleOrDefault();
        if (item is null or { IsTrashed: true } || !view.Shows(item))
        {
            return null;
        }

        if (await IsOpenAsync(view, item.ParentKey, cancellationToken))
        {
            return await documents.SiblingsAsync(target, before, after, cancellationToken);
        }

        var shown = await ShownBelowAsync(view, item.ParentKey, cancellationToken);
        var index = shown.FindIndex(sibling => sibling.Key == target);
        var from = Math.Max(0, index - before);
        var to = (int)Math.Min(shown.Count, (long)index + 1 + after);
        return new SiblingWindow(from, shown.Count - to, shown[from..to]);
    }

    private async Task<bool> IsOpenAsync(TreeView view, Guid? parent, CancellationToken cancellationToken) =>
        view.User.HasDocumentRootAccess || (parent is { } key && view.User.MayReach(await documents.PathAsync(key, cancellationToken)));

    private async Task<List<DocumentItem>> ShownBelowAsync(TreeView view, Guid? parent, CancellationToken cancellationToken)
    {
        if (parent is { } key && !view.Passages.Contains(key))
        {
            return [];
        }

        var all = await documents.ChildrenAsync(parent, trashed: false, 0, int.MaxValue, cancellationToken);
        return [.. all.Items.Where(view.Shows)];
    }
}

/// <summary>What of the tree one person is shown.</summary>
/// <param name="Passages">Documents on the way to the start nodes.</param>
internal sealed record TreeView(UserAccess User, FrozenSet<Guid> Passages)
{
    public bool Shows(DocumentItem item) => User.MayReach([.. item.AncestorKeys, item.Key]) || Passages.Contains(item.Key);

    public DocumentTreeItemModel Model(DocumentItem item) =>
        DocumentTreeItemModel.From(item) with { NoAccess = !DocumentAccess.MayRead(User, item) };

    public Paged<DocumentTreeItemModel> Page(Page<DocumentItem> page) => new(page.Total, page.Items.Select(Model));
}
