using System.Text.Json;

namespace WelcomeCenter.Content.Types.Editing;

/// <summary>What a data type is to be.</summary>
/// <param name="Configuration">Every setting that was sent, by its alias.</param>
public sealed record DataTypeInput(
    string? Name,
    string? EditorAlias,
    string? EditorUiAlias,
    IReadOnlyDictionary<string, JsonElement> Configuration);
