using Microsoft.Extensions.Options;

namespace WelcomeCenter.Web.Composition;

/// <summary>The one directory below which everything lies that the product writes.</summary>
/// <param name="Path">Absolute; it exists and can be written to.</param>
internal sealed record DataDirectory(string Path)
{
    public string Below(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <exception cref="OptionsValidationException">The directory cannot be made or written to.</exception>
    public static DataDirectory Open(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            Probe(path);
            return new DataDirectory(path);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw Settings.Refuse("Data:Directory", $"'{path}' cannot be written to: {reason.Message}");
        }
    }

    /// <exception cref="IOException">The folder cannot be written to; also <see cref="UnauthorizedAccessException"/>.</exception>
    public static void Probe(string path)
    {
        var probe = System.IO.Path.Combine(path, $".probe-{Guid.CreateVersion7():N}");
        File.WriteAllBytes(probe, []);
        File.Delete(probe);
    }
}
