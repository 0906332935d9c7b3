namespace WelcomeCenter.Content.Api.Delivery;

/// <summary>Umbraco's settings <c>Umbraco:CMS:DeliveryApi</c>: whether content leaves as JSON, and for whom.</summary>
public sealed class DeliveryOptions
{
    public const string Section = "Umbraco:CMS:DeliveryApi";

    public bool Enabled { get; set; }

    /// <summary>Otherwise every request needs the key.</summary>
    public bool PublicAccess { get; set; } = true;

    /// <summary>Also needed for drafts.</summary>
    public string? ApiKey { get; set; }

    public string[] DisallowedContentTypeAliases { get; set; } = [];

    /// <summary>If there are any, only these; they win over the other list.</summary>
    public string[] AllowedContentTypeAliases { get; set; } = [];

    public MediaOptions Media { get; set; } = new();

    public bool Exposes(string contentTypeAlias) => AllowedContentTypeAliases.Length > 0
        ? AllowedContentTypeAliases.Contains(contentTypeAlias, StringComparer.OrdinalIgnoreCase)
        : !DisallowedContentTypeAliases.Contains(contentTypeAlias, StringComparer.OrdinalIgnoreCase);

    public sealed class MediaOptions
    {
        public bool Enabled { get; set; }

        public bool PublicAccess { get; set; } = true;
    }
}
