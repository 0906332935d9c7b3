using System.Text.Json;

namespace WelcomeCenter.Content.PropertyEditors.Files;

/// <summary>What values of file editors have in common.</summary>
internal static class UploadedFile
{
    public const string TemporaryId = "temporaryFileId";

    /// <summary>The address in a stored value, which is JSON or the bare address.</summary>
    public static string? Source(string stored) =>
        JsonText.Parse(stored) is { } json ? Source(json) : stored.Length is 0 ? null : stored;

    /// <summary>The address in a value of the client; its own preview of a file that is being uploaded is none.</summary>
    public static string? Source(JsonElement value) =>
        value.Text("src") is { Length: > 0 } source && !source.StartsWith("blob:", StringComparison.OrdinalIgnoreCase) ? source : null;

    public static bool IsEmpty(JsonElement value) => Source(value) is null && value.Key(TemporaryId) is null;
}
