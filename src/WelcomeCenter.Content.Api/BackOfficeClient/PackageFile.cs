using System.Text.Json;

namespace WelcomeCenter.Content.Api.BackOfficeClient;

/// <summary>What an <c>umbraco-package.json</c> says, as far as a server reads it.</summary>
internal sealed record PackageFile(string? Name, string? Id, string? Version, bool AllowPublicAccess, IReadOnlyList<JsonElement>? Extensions)
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        AllowTrailingCommas = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <exception cref="JsonException">The text is no package manifest; the message names the place.</exception>
    public static PackageFile Parse(Stream stream)
    {
        var file = JsonSerializer.Deserialize<PackageFile>(stream, Reading);
        return string.IsNullOrWhiteSpace(file?.Name) ? throw new JsonException("The name is missing.") : file;
    }

    public PackageManifest ToManifest() => new(Name!, Id, Version, Extensions ?? []);
}
