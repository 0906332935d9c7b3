using System.Collections.Frozen;

namespace WelcomeCenter.Content.Users;

/// <summary>Aliases of the groups that stand for the roles of the house.</summary>
public static class UserGroupAliases
{
    public const string Administrators = "admin";
    public const string Coordinators = "coordinator";

    /// <summary>All of them: the rules of the casework are written for these.</summary>
    public static FrozenSet<string> All { get; } =
        FrozenSet.Create(Administrators, Coordinators, "deputy", "intern", "editor", "translator", "board");
}
