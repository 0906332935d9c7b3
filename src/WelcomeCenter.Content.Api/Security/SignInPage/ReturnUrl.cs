namespace WelcomeCenter.Content.Api.Security.SignInPage;

/// <summary>Where to go on after signing in.</summary>
internal static class ReturnUrl
{
    /// <summary>Only the client's own authorization may follow; anything else would make these pages an open redirect.</summary>
    public static string Own(string? returnUrl) =>
        returnUrl is not null && returnUrl.StartsWith($"{ManagementPaths.Authorize}?", StringComparison.Ordinal)
            ? returnUrl
            : ManagementPaths.BackOffice;

    /// <returns>The page's address, which keeps where to go on afterwards.</returns>
    public static string Through(string page, string returnUrl) => $"{page}?returnUrl={Uri.EscapeDataString(returnUrl)}";
}
