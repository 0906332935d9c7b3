using System.CommandLine;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Web.Composition;

namespace WelcomeCenter.Web.CommandLine;

/// <summary>What happens without a verb: the site is prepared on its first start, then served.</summary>
internal static class ServeCommand
{
    public static void Configure(RootCommand root, Func<WebApplication> build) =>
        root.SetAction(async (_, cancellationToken) =>
        {
            await using var app = build();
            var first = await app.PrepareAsync(Console.WriteLine, cancellationToken);
            await app.StartAsync(cancellationToken);
            Announce(app.Urls, first);
            await app.WaitForShutdownAsync(cancellationToken);
        });

    private static void Announce(IEnumerable<string> addresses, FirstSignIn? first)
    {
        var address = addresses.FirstOrDefault();
        Console.WriteLine();
        Console.WriteLine($"  Site         {address}/");
        Console.WriteLine($"  Back office  {address}/umbraco");
        if (first is { Password: { } password })
        {
            Console.WriteLine($"  Sign in as   {first.UserName}");
            Console.WriteLine($"  Password     {password}   (shown only this once)");
        }

        Console.WriteLine();
    }
}
