using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace WelcomeCenter.Content.Api.Maps;

/// <summary>Asks the operator's service for an address. What is asked may be somebody's home, so it stands in no log.</summary>
internal sealed partial class AddressSearch(HttpClient http, IOptions<MapOptions> options, ILogger<AddressSearch> logger)
{
    private const int Most = 5;
    private const int LongestQuery = 200;

    /// <returns>Null where the service does not answer as it should.</returns>
    public async Task<IReadOnlyList<FoundAddressModel>?> FindAsync(string query, string language, CancellationToken cancellationToken)
    {
        var address = QueryHelpers.AddQueryString(options.Value.AddressSearch!, new Dictionary<string, string?>
        {
            ["q"] = query[..Math.Min(query.Length, LongestQuery)],
            ["format"] = "jsonv2",
            ["addressdetails"] = "1",
            ["limit"] = Most.ToString(CultureInfo.InvariantCulture),
            ["accept-language"] = language,
        });
        try
        {
            using var answer = JsonDocument.Parse(await http.GetStringAsync(address, cancellationToken));
            return answer.RootElement.ValueKind is JsonValueKind.Array
                ? [.. answer.RootElement.EnumerateArray().Take(Most).Select(Model).OfType<FoundAddressModel>()]
                : null;
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException or TaskCanceledException && !cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, fault.GetType().Name);
            return null;
        }
    }

    private static FoundAddressModel? Model(JsonElement found)
    {
        if (Number(found, "lat") is not { } latitude || Number(found, "lon") is not { } longitude)
        {
            return null;
        }

        var parts = found.TryGetProperty("address", out var address) ? address : default;
        return new FoundAddressModel(
            new PointModel(latitude, longitude),
            Text(found, "display_name") ?? string.Empty,
            Text(parts, "house_number"),
            Text(parts, "road"),
            Text(parts, "postcode"),
            Text(parts, "city") ?? Text(parts, "town") ?? Text(parts, "village"),
            Text(parts, "state"),
            Text(parts, "country"));
    }

    private static string? Text(JsonElement part, string name) =>
        part.ValueKind is JsonValueKind.Object && part.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;

    private static double? Number(JsonElement part, string name) =>
        double.TryParse(Text(part, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static partial class Log
    {
        [LoggerMessage(5201, LogLevel.Warning, "The address search (Maps:AddressSearch) did not answer: {Kind}.")]
        public static partial void Failed(ILogger logger, string kind);
    }
}
