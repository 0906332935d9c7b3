namespace WelcomeCenter.Content.Api.Security;

/// <summary>Addresses fixed by the client.</summary>
public static class ManagementPaths
{
    public const string BackOffice = "/umbraco";
    public const string Management = "/umbraco/management/api";
    public const string V1 = Management + "/v1";
    public const string V1Point1 = Management + "/v1.1";
    public const string Security = V1 + "/security/back-office";
    public const string Authorize = Security + "/authorize";
    public const string Token = Security + "/token";
    public const string Revoke = Security + "/revoke";
    public const string SignIn = "/umbraco/login";

    /// <summary>Where an invited person sets a password.</summary>
    public const string Invitation = SignIn + "/invitation";

    /// <summary>Where the client waits for the answer of the authorization; the only redirect target of a code.</summary>
    public const string AuthorizationComplete = "/umbraco/oauth_complete";

    /// <summary>Where the client goes after signing out.</summary>
    public const string SignedOut = "/umbraco/logout";
}
