using System.Text.Json;

namespace WelcomeCenter.Content.Api.BackOfficeClient;

/// <summary>What the client is told of a package; <c>ManifestResponseModel</c> of the Management API.</summary>
internal sealed record PackageManifest(string Name, string? Id, string? Version, IReadOnlyList<JsonElement> Extensions);
