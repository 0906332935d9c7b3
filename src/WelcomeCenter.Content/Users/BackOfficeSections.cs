namespace WelcomeCenter.Content.Users;

/// <summary>Aliases of the sections of the back office.</summary>
public static class BackOfficeSections
{
    public const string Content = "Umb.Section.Content";
    public const string Media = "Umb.Section.Media";
    public const string Settings = "Umb.Section.Settings";
    public const string Translation = "Umb.Section.Translation";
    public const string Users = "Umb.Section.Users";
    public const string Cases = "WelcomeCenter.Section.Cases";
}
