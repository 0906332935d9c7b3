namespace WelcomeCenter.Content.Snapshot;

/// <summary>An address below a culture that documents moved away from.</summary>
internal readonly record struct RedirectKey(string Culture, string Path)
{
    public static RedirectKey Of(string culture, string pathBelowCulture) =>
        new(culture.ToLowerInvariant(), pathBelowCulture.Trim('/').ToLowerInvariant());
}
