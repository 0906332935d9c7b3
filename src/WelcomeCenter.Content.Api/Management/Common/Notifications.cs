using System.Text.Json;
using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Text;

namespace WelcomeCenter.Content.Api.Management.Common;

/// <summary>Messages that the client shows beside the result of an operation (contract: management document, section 1).</summary>
internal static class Notifications
{
    private const string Header = "Umb-Notifications";

    /// <param name="text">Key in <c>Text/*.json</c>; the headline stands under the same key with <c>.title</c>.</param>
    /// <param name="names">Put in place of <c>{0}</c>, separated by commas.</param>
    public static void Notify(this HttpContext context, string text, IEnumerable<string> names)
    {
        var language = RequestLanguage.Of(context);
        var message = ApiTexts.Get(language, text).Replace("{0}", string.Join(", ", names), StringComparison.Ordinal);

        // Headers are ASCII; the serializer's default escapes everything else.
        context.Response.Headers[Header] = JsonSerializer.Serialize(
            new[] { new Message(message, ApiTexts.Get(language, text + ".title"), "Info") }, JsonSerializerOptions.Web);
    }

    private sealed record Message(string Text, string Category, string Type)
    {
        [System.Text.Json.Serialization.JsonPropertyName("message")]
        public string Text { get; } = Text;
    }
}
