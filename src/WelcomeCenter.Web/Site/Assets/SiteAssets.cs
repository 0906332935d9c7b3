using System.Collections.Frozen;
using Microsoft.AspNetCore.StaticFiles;
using WelcomeCenter.Web.Site.Caching;

namespace WelcomeCenter.Web.Site.Assets;

/// <summary>The files of <c>wwwroot</c>, read once, under addresses that name their content and so may be kept for ever.</summary>
internal sealed class SiteAssets
{
    private const string ForEver = "public, max-age=31536000, immutable";
    private readonly FrozenDictionary<string, string> addresses;
    private readonly FrozenDictionary<string, StoredResponse> files;

    public SiteAssets(IWebHostEnvironment environment)
    {
        var types = new FileExtensionContentTypeProvider();
        var read = environment.WebRootFileProvider.GetDirectoryContents(string.Empty)
            .Where(file => !file.IsDirectory && types.TryGetContentType(file.Name, out _))
            .Select(file => (file.Name, Content: new StoredResponse(Read(file), TypeOf(types, file.Name), ForEver)))
            .ToList();
        addresses = read.ToFrozenDictionary(file => file.Name, file => Address(file.Name, file.Content.Tag));
        files = read.ToFrozenDictionary(file => addresses[file.Name], file => file.Content);
    }

    /// <param name="name">As it lies in <c>wwwroot</c>: <c>site.css</c>.</param>
    public string AddressOf(string name) => addresses[name];

    public StoredResponse? Find(string address) => files.GetValueOrDefault(address);

    private static string Address(string name, string tag) =>
        $"/assets/{Path.GetFileNameWithoutExtension(name)}.{tag}{Path.GetExtension(name)}";

    private static string TypeOf(FileExtensionContentTypeProvider types, string name) =>
        types.TryGetContentType(name, out var type) && type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type!;

    private static byte[] Read(Microsoft.Extensions.FileProviders.IFileInfo file)
    {
        using var stream = file.CreateReadStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
