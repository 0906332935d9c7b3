namespace WelcomeCenter.Content.Api.Delivery;

/// <summary>One option of a query, <c>name:value</c>; the name in lower case, because its case does not count.</summary>
internal readonly record struct QueryOption(string Name, string Value)
{
    /// <summary>Of a sort: <c>name:desc</c>.</summary>
    public bool IsDescending => Value.Equals("desc", StringComparison.OrdinalIgnoreCase);

    public static QueryOption Parse(string option)
    {
        var colon = option.IndexOf(':', StringComparison.Ordinal);
        return colon < 0
            ? new QueryOption(option.ToLowerInvariant(), string.Empty)
            : new QueryOption(option[..colon].ToLowerInvariant(), option[(colon + 1)..]);
    }
}
