using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace WelcomeCenter.Content.Api.BackOfficeClient;

/// <summary>The bundler's folder. Looked at anew for each request, so a new bundle needs no restart.</summary>
internal sealed class BackOfficeFiles(IHostEnvironment environment, IOptions<BackOfficeClientOptions> options) : IDisposable
{
    private readonly Lazy<PhysicalFileProvider?> provider = new(() => Open(environment, options.Value));

    public IFileInfo Find(string path) => provider.Value?.GetFileInfo(path) ?? new NotFoundFileInfo(path);

    public IDirectoryContents List(string path) => provider.Value?.GetDirectoryContents(path) ?? NotFoundDirectoryContents.Singleton;

    public void Dispose()
    {
        if (provider.IsValueCreated)
        {
            provider.Value?.Dispose();
        }
    }

    private static PhysicalFileProvider? Open(IHostEnvironment environment, BackOfficeClientOptions options)
    {
        var folder = Folder(environment, options);
        return Directory.Exists(folder) ? new PhysicalFileProvider(folder) : null;
    }

    private static string Folder(IHostEnvironment environment, BackOfficeClientOptions options)
    {
        if (!string.IsNullOrWhiteSpace(options.Directory))
        {
            return Path.GetFullPath(options.Directory, environment.ContentRootPath);
        }

        var checkout = Path.GetFullPath("../WelcomeCenter.BackOffice/dist", environment.ContentRootPath);
        return Directory.Exists(checkout) ? checkout : Path.Combine(AppContext.BaseDirectory, "backoffice");
    }
}
