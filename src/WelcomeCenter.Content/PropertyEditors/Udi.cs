namespace WelcomeCenter.Content.PropertyEditors;

/// <summary>Umbraco's address of an item, <c>umb://document/{32 digits}</c>, with the bare key accepted as well.</summary>
internal readonly record struct Udi(string Type, Guid Key)
{
    private const string Scheme = "umb://";

    public override string ToString() => $"{Scheme}{Type}/{Key:N}";

    public static Udi? Parse(string? text)
    {
        if (Guid.TryParse(text, out var key))
        {
            return new Udi("document", key);
        }

        if (text?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) is not true)
        {
            return null;
        }

        var rest = text[Scheme.Length..].Split('/');
        return rest.Length is 2 && Guid.TryParse(rest[1], out key) ? new Udi(rest[0].ToLowerInvariant(), key) : null;
    }

    public static IReadOnlyList<Udi> ParseList(string text) =>
    [
        .. text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => Parse(part))
            .OfType<Udi>(),
    ];
}
