using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace WelcomeCenter.Content.Api.BackOfficeClient;

/// <summary>A folder that is named has to be there; without a name the client may be missing, and says so when asked for.</summary>
internal sealed class BackOfficeClientOptionsCheck(IHostEnvironment environment) : IValidateOptions<BackOfficeClientOptions>
{
    public ValidateOptionsResult Validate(string? name, BackOfficeClientOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Directory))
        {
            return ValidateOptionsResult.Success;
        }

        var folder = Path.GetFullPath(options.Directory, environment.ContentRootPath);
        return File.Exists(Path.Combine(folder, "umbraco", "index.html"))
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"{BackOfficeClientOptions.Section}:{nameof(options.Directory)} is {folder}, where no bundled back office lies.");
    }
}
