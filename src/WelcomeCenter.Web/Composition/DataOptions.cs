namespace WelcomeCenter.Web.Composition;

/// <summary>Settings <c>Data</c>: where the product keeps what it writes.</summary>
internal sealed class DataOptions
{
    /// <summary>Everything the product writes lies below it; relative to the content root.</summary>
    public string Directory { get; set; } = "App_Data";

    public string Provider { get; set; } = "Sqlite";
}
