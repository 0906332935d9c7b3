using System.Text.Json;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace WelcomeCenter.Content.Api.BackOfficeClient;

/// <summary>Finds the packages below <c>App_Plugins</c>. A broken one is left out and logged; the others still load.</summary>
internal sealed partial class PackageManifests(BackOfficeFiles files, ILogger<PackageManifests> logger)
{
    private const string Root = "App_Plugins";
    private const string FileName = "umbraco-package.json";

    /// <summary>Packages that allow public access load before sign-in, all others only after it.</summary>
    public IReadOnlyList<PackageManifest> Read(bool publicAccess) =>
        [.. Find(Root).Select(Parse).OfType<PackageFile>().Where(file => file.AllowPublicAccess == publicAccess).Select(file => file.ToManifest())];

    private IEnumerable<IFileInfo> Find(string folder) =>
        files.List(folder).OrderBy(entry => entry.Name, StringComparer.Ordinal).SelectMany(entry =>
            entry.IsDirectory ? Find($"{folder}/{entry.Name}") : entry.Name == FileName ? [entry] : []);

    private PackageFile? Parse(IFileInfo file)
    {
        try
        {
            using var stream = file.CreateReadStream();
            return PackageFile.Parse(stream);
        }
        catch (JsonException exception)
        {
            Log.BrokenPackage(logger, file.PhysicalPath, exception.Message);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(5002, LogLevel.Error, "The package {File} is left out: {Reason}")]
        public static partial void BrokenPackage(ILogger logger, string? file, string reason);
    }
}
