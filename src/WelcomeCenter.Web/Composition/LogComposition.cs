using System.Diagnostics;

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

    public static void UseRequestNumbers(this WebApplication app) =>
        ActivitySource.AddActivityListener(app.Services.GetRequiredService<ActivityListener>());
}
