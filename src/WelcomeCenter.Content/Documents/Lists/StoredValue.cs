using System.Reflection;

namespace WelcomeCenter.Content.Documents.Lists;

/// <summary>
/// Reads one property out of <see cref="StoredValues"/> inside the database. Each <c>Storage.*</c> says how its database does it;
/// outside a query these cannot be called.
/// </summary>
public static class StoredValue
{
    public static MethodInfo TextMethod { get; } = ((Func<string, string, string?>)Text).Method;

    public static MethodInfo NumberMethod { get; } = ((Func<string, string, double?>)Number).Method;

    /// <returns>The stored text; null where there is none.</returns>
    public static string? Text(string values, string alias) => throw new InvalidOperationException($"'{alias}' is read by the database alone.");

    /// <returns>The number that the stored text begins with; null, or the least number, where there is none.</returns>
    public static double? Number(string values, string alias) => throw new InvalidOperationException($"'{alias}' is read by the database alone.");
}
