using System.Diagnostics;
using Microsoft.Extensions.Options;
using Serilog;
using Serilog.Core;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Compact;
using WelcomeCenter.Content.Api.Management.LogViewer;

namespace WelcomeCenter.Web.Composition;

/// <summary>What the log knows of a request: a number to find it by, and never its address, because that of a receipt holds the person's code.</summary>
internal static class LogComposition
{
    private const string Requests = "Microsoft.AspNetCore.Hosting.Diagnostics";

    public static WebApplicationBuilder AddRequestNumbers(this WebApplicationBuilder builder)
    {
        builder.Logging.AddFilter(Requests, LogLevel.None);

        // With that log silent nobody else would ask ASP.NET Core for the number.
        builder.Services.AddSingleton(_ => new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
            Sample = (ref _) => ActivitySamplingResult.PropagationData,
        });
        return builder;
    }

    /// <summary>The log also goes to files, which the log viewer of the back office reads. A disk that is full keeps nothing from working.</summary>
    public static WebApplicationBuilder AddLogFiles(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<LogFileOptions>().BindConfiguration(LogFileOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton(provider => new LogFiles(Folder(provider)));
        builder.Services.AddSingleton<ILoggerProvider>(provider =>
            new SerilogLoggerProvider(Writer(Folder(provider), provider.GetRequiredService<IOptions<LogFileOptions>>().Value), dispose: true));
        return builder;
    }

    private static string Folder(IServiceProvider provider) => provider.GetRequiredService<DataDirectory>().Below("logs");

    /// <summary>Which levels are written is settled before, by the settings <c>Logging</c>.</summary>
    private static Logger Writer(string folder, LogFileOptions options) => new LoggerConfiguration()
        .MinimumLevel.Verbose()
        .Enrich.WithProperty("MachineName", Environment.MachineName)
        .WriteTo.File(
            new CompactJsonFormatter(),
            Path.Combine(folder, $"{LogFiles.NamePrefix}.json"),
            rollingInterval: RollingInterval.Day,
            rollOnFileSizeLimit: true,
            fileSizeLimitBytes: LogFiles.MostBytesOfOneFile,
            retainedFileCountLimit: Math.Max(1, options.MaximumMegabytes * 1_000_000 / LogFiles.MostBytesOfOneFile),
            retainedFileTimeLimit: TimeSpan.FromDays(options.KeepDays))
        .CreateLogger();

    public static void UseRequestNumbers(this WebApplication app) =>
        ActivitySource.AddActivityListener(app.Services.GetRequiredService<ActivityListener>());
}
