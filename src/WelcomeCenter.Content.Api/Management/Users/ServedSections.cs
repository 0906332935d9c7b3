using System.Collections.Frozen;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>
/// Sections whose endpoints this server has. A group may hold others already; the client shows a section only
/// when it is told of it.
/// </summary>
internal static class ServedSections
{
    private static readonly FrozenSet<string> Aliases =
        FrozenSet.Create(
            BackOfficeSections.Content,
            BackOfficeSections.Media,
            BackOfficeSections.Translation,
            BackOfficeSections.Users,
            BackOfficeSections.Settings,
            BackOfficeSections.Cases);

    public static bool Contains(string alias) => Aliases.Contains(alias);
}
