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

    /// <summary>Where the second factor is asked for.</summary>
    public const string Code = SignIn + "/code";

    /// <summary>Where somebody who must have a second factor sets it up.</summary>
    public const string SetUp = SignIn + "/set-up";

    public const string Passkey = SignIn + "/passkey";
    public const string PasskeyOptions = Passkey + "/options";

    /// <summary>Where somebody asks for a link to set another password.</summary>
    public const string ForgottenPassword = SignIn + "/forgotten";

    /// <summary>Where that link leads.</summary>
    public const string NewPassword = SignIn + "/new-password";

    /// <summary>What people do about their own accounts besides the contract.</summary>
    public const string Account = "/umbraco/welcome-center/account";

    /// <summary>Pictures of people.</summary>
    public const string Avatars = "/umbraco/avatars";

    /// <summary>Where the client waits for the answer of the authorization; the only redirect target of a code.</summary>
    public const string AuthorizationComplete = "/umbraco/oauth_complete";

    /// <summary>Where the client goes after signing out.</summary>
    public const string SignedOut = "/umbraco/logout";
}
