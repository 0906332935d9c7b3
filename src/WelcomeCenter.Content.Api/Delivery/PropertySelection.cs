namespace WelcomeCenter.Content.Api.Delivery;

/// <summary>What <c>expand</c> or <c>fields</c> name: <c>properties[title,team[properties[name]]]</c> or <c>properties[$all]</c> (contract: delivery document, section 3.2).</summary>
internal sealed class PropertySelection
{
    private const string Keyword = "properties";
    private const string Everything = "$all";

    private readonly Dictionary<string, PropertySelection?> named;
    private readonly PropertySelection? otherwise;

    private PropertySelection(Dictionary<string, PropertySelection?> named, PropertySelection? otherwise) =>
        (this.named, this.otherwise) = (named, otherwise);

    public static PropertySelection None { get; } = new([], null);

    /// <summary>Every property, at every depth.</summary>
    public static PropertySelection All { get; } = Endless();

    /// <param name="otherwise">What holds where the parameter is missing or cannot be read.</param>
    public static PropertySelection Parse(string? text, PropertySelection otherwise)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return otherwise;
        }

        var position = 0;
        return List(text, ref position, otherwise) is { } selection && position == text.Length ? selection : otherwise;
    }

    public bool Has(string alias) => named.ContainsKey(alias) || named.ContainsKey(Everything);

    /// <summary>What holds inside a property.</summary>
    public PropertySelection Below(string alias) =>
        named.GetValueOrDefault(alias) ?? named.GetValueOrDefault(Everything) ?? otherwise ?? None;

    private static PropertySelection Endless()
    {
        var named = new Dictionary<string, PropertySelection?>(StringComparer.OrdinalIgnoreCase);
        var all = new PropertySelection(named, null);
        named[Everything] = all;
        return all;
    }

    /// <returns>Null where the text is none.</returns>
    private static PropertySelection? List(string text, ref int position, PropertySelection otherwise)
    {
        if (!Take(text, ref position, Keyword + "["))
        {
            return null;
        }

        var named = new Dictionary<string, PropertySelection?>(StringComparer.OrdinalIgnoreCase);
        do
        {
            var start = position;
            while (position < text.Length && text[position] is not (',' or '[' or ']'))
            {
                position++;
            }

            var alias = text[start..position].Trim();
            if (alias.Length is 0)
            {
                return null;
            }

            PropertySelection? below = null;
            if (Take(text, ref position, "["))
            {
                below = List(text, ref position, otherwise);
                if (below is null || !Take(text, ref position, "]"))
                {
                    return null;
                }
            }

            named[alias] = below;
        }
        while (Take(text, ref position, ","));

        return Take(text, ref position, "]") ? new PropertySelection(named, ReferenceEquals(otherwise, All) ? All : null) : null;
    }

    private static bool Take(string text, ref int position, string expected)
    {
        if (!text.AsSpan(position).StartsWith(expected, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        position += expected.Length;
        return true;
    }
}
