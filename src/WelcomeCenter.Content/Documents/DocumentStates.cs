namespace WelcomeCenter.Content.Documents;

/// <summary>The state that the back office shows for a variant.</summary>
internal static class DocumentStates
{
    public static DocumentState Of(bool trashed, DateTimeOffset? publishedAt, bool edited) =>
        trashed ? DocumentState.Trashed
        : publishedAt is null ? DocumentState.Draft
        : edited ? DocumentState.PublishedPendingChanges
        : DocumentState.Published;
}
