using System.CommandLine;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.CommandLine;

/// <summary>What happens without a verb: the site is prepared on its first start, then served.</summary>
internal static class ServeCommand
{
    public static void Configure(RootCommand root, Func<WebApplication> build) =>
        root.SetAction(async (_, cancellationToken) =>
        {
            var app = build();
            await app.PrepareAsync(cancellationToken);
            await app.RunAsync(cancellationToken);
        });
}
