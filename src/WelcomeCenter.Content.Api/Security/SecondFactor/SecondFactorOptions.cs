namespace WelcomeCenter.Content.Api.Security.SecondFactor;

/// <summary>Who must have a second factor; section <c>BackOffice:SecondFactor</c>.</summary>
public sealed class SecondFactorOptions
{
    public const string Section = "BackOffice:SecondFactor";

    /// <summary>Aliases of user groups. Their members set an authenticator app up when they next sign in with a password.</summary>
    public string[] RequiredFor { get; set; } = [];
}
