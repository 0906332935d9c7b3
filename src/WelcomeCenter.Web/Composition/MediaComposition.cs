using WelcomeCenter.Content.Media.Files;
using WelcomeCenter.Content.Media.Imaging;
using WelcomeCenter.Web.Adapters;
using WelcomeCenter.Web.Adapters.VirusScan;

namespace WelcomeCenter.Web.Composition;

/// <summary>The media library's files: where they lie, how large they may be, who looks at them first.</summary>
internal static class MediaComposition
{
    /// <summary>Umbraco's own setting, in kilobytes.</summary>
    private const string MaximumSetting = "Umbraco:CMS:Runtime:MaxRequestLength";

    private const long DefaultKilobytes = 50 * 1024;

    public static WebApplicationBuilder AddMedia(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<VirusScanOptions>().BindConfiguration(VirusScanOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<ClamAv>().AddSingleton<IUploadScan>(provider => provider.GetRequiredService<ClamAv>());
        services.AddSingleton(provider => new TemporaryFiles(
            Data(provider).Below("temporary-files"), MaximumBytes(builder.Configuration), provider.GetRequiredService<IUploadScan>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new MediaFiles(Data(provider).Below("media")));
        services.AddSingleton(provider => new ImageResizer(Data(provider).Below("image-cache")));
        services.AddSingleton(provider => new ImageAddresses(SecretKey.Read(builder.Configuration, "Umbraco:CMS:Imaging:HMACSecretKey", Data(provider), "images.key")));
        return builder;
    }

    private static DataDirectory Data(IServiceProvider provider) => provider.GetRequiredService<DataDirectory>();

    private static long MaximumBytes(IConfiguration configuration)
    {
        var kilobytes = configuration.GetValue(MaximumSetting, DefaultKilobytes);
        return kilobytes > 0 ? kilobytes * 1024 : throw Settings.Refuse(MaximumSetting, "must be a number of kilobytes above 0.");
    }
}
