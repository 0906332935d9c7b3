using Umbraco.Cms.Core;

namespace WelcomeCenter.Content.Sync;

/// <summary>Who writes when no person does.</summary>
internal static class SystemUser
{
    public static Guid Key => Constants.Security.SuperUserKey;
}
