namespace WelcomeCenter.Content.Documents;

/// <summary>What stands in a tree: documents and media items.</summary>
internal interface ITreeNode
{
    Guid Key { get; }

    Guid? ParentKey { get; set; }

    /// <summary>Keys from the root down to the node itself, each as 32 digits followed by a slash.</summary>
    string Path { get; set; }

    /// <summary>One at the root.</summary>
    int Level { get; set; }

    /// <param name="parent">Null at the root.</param>
    static string PathBelow(ITreeNode? parent, Guid key) => $"{parent?.Path}{key:N}/";
}
