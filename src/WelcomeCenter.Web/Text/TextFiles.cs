using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace WelcomeCenter.Web.Text;

/// <summary>The words that belong to the code: one flat <c>Text/{code}.json</c> per language, built into the program.</summary>
public sealed class TextFiles
{
    private const string Suffix = ".json";
    private static readonly string Prefix = typeof(TextFiles).Namespace + ".";
    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> files;

    public TextFiles()
    {
        var assembly = typeof(TextFiles).Assembly;
        files = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .ToFrozenDictionary(name => name[Prefix.Length..^Suffix.Length], name => Read(assembly, name), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Codes of the languages that have a file.</summary>
    public IEnumerable<string> Languages => files.Keys;

    public string? Find(string isoCode, string key) => files.GetValueOrDefault(isoCode)?.GetValueOrDefault(key);

    /// <summary>Every key of one language's file.</summary>
    public IEnumerable<string> Keys(string isoCode) => files[isoCode].Keys;

    private static FrozenDictionary<string, string> Read(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{resource} is not in the program.");
        var words = JsonSerializer.Deserialize<Dictionary<string, string>>(stream) ?? [];
        return words.ToFrozenDictionary();
    }
}
