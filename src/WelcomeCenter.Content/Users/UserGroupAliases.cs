namespace WelcomeCenter.Content.Users;

/// <summary>Aliases of the groups that the program itself asks for.</summary>
public static class UserGroupAliases
{
    public const string Administrators = "admin";
    public const string Coordinators = "coordinator";
}
