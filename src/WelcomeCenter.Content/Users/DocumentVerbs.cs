namespace WelcomeCenter.Content.Users;

/// <summary>Umbraco's permission verbs for documents, as far as this server acts on them.</summary>
public static class DocumentVerbs
{
    public const string Read = "Umb.Document.Read";
    public const string Create = "Umb.Document.Create";
    public const string Update = "Umb.Document.Update";
    public const string Publish = "Umb.Document.Publish";
    public const string Unpublish = "Umb.Document.Unpublish";
    public const string Delete = "Umb.Document.Delete";
    public const string Move = "Umb.Document.Move";
    public const string Duplicate = "Umb.Document.Duplicate";
    public const string Sort = "Umb.Document.Sort";
    public const string Rollback = "Umb.Document.Rollback";
    public const string CultureAndHostnames = "Umb.Document.CultureAndHostnames";
    public const string Notifications = "Umb.Document.Notifications";
    public const string CreateBlueprint = "Umb.Document.CreateBlueprint";
    public const string ReadValue = "Umb.Document.PropertyValue.Read";
    public const string WriteValue = "Umb.Document.PropertyValue.Write";
}
