using System.Collections.Frozen;

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

    /// <summary>What a group may hold: the client's sections, whether this server has their endpoints or not, and ours.</summary>
    public static FrozenSet<string> Known { get; } =
        FrozenSet.Create(Content, Media, Settings, Translation, Users, "Umb.Section.Members", "Umb.Section.Packages", Cases);
}
