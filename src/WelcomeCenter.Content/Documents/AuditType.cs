namespace WelcomeCenter.Content.Documents;

/// <summary>What was done to a document; the names are those of the Management API's <c>logType</c>.</summary>
public enum AuditType
{
    New,
    Save,
    SaveVariant,
    Delete,
    Publish,
    PublishVariant,
    Unpublish,
    UnpublishVariant,
    Move,
    Copy,
    Sort,
    RollBack,
    AssignDomain,
    ContentVersionPreventCleanup,
    ContentVersionEnableCleanup,
}
