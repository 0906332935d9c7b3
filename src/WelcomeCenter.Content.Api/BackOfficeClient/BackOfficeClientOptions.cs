namespace WelcomeCenter.Content.Api.BackOfficeClient;

/// <summary>Settings of the editors' client, section <c>BackOfficeClient</c>.</summary>
public sealed class BackOfficeClientOptions
{
    public const string Section = "BackOfficeClient";

    /// <summary>
    /// The folder that the bundler wrote (with <c>umbraco/</c> and <c>App_Plugins/</c>). Empty: the bundler's own folder
    /// in a checkout, otherwise <c>backoffice/</c> beside the program.
    /// </summary>
    public string? Directory { get; set; }
}
