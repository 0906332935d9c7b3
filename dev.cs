#!/usr/bin/env dotnet
#:property PublishAot=false

// The one entry for people and CI: dotnet run dev.cs -- test | format | bench | migration NAME
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

Directory.SetCurrentDirectory(Path.GetDirectoryName(ThisFile())!);

return args switch
{
    ["test", .. var filter] => await Tests.RunAsync(filter),
    ["format", .. var more] => await Shell.RunAsync("dotnet", ["format", "WelcomeCenter.sln", .. more]),
    ["bench", .. var more] => await Shell.RunAsync("dotnet", ["run", "-c", "Release", "--project", "benchmarks/WelcomeCenter.Benchmarks", "--", .. more]),
    ["migration", var name] => await Migrations.AddAsync(name),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        dotnet run dev.cs -- test [PROJECT …]   every test (or those of the named test projects, such as Print.Tests; BackOffice for its elements)
        dotnet run dev.cs -- format             format the C# code (--verify-no-changes only checks)
        dotnet run dev.cs -- bench [ARGS]       the benchmarks
        dotnet run dev.cs -- migration NAME     add a migration to both databases for both providers
        """);
    return 2;
}

static string ThisFile([CallerFilePath] string path = "") => path;

/// <summary>Installs what the tests need where it can, starts PostgreSQL, runs the test projects side by side, adds up.</summary>
internal static class Tests
{
    // They begin first, because whatever begins last is waited for alone.
    private static readonly string[] Longest = ["WelcomeCenter.Browser.Tests", "WelcomeCenter.Web.Tests", "WelcomeCenter.Content.Api.Tests"];

    private static readonly string[] All =
        [.. Longest, .. Directory.GetDirectories("tests", "*.Tests").Select(path => Path.GetFileName(path)).Except(Longest).Order()];

    // More at once than there are processors only makes each of them wait for the others' time limits.
    private static readonly ParallelOptions AtOnce = new() { MaxDegreeOfParallelism = Math.Clamp(Environment.ProcessorCount, 1, 4) };

    public static async Task<int> RunAsync(string[] chosen)
    {
        var projects = chosen is [] ? All : [.. All.Where(name => chosen.Any(name.EndsWith))];
        if (!await Tools.EnsureAsync())
        {
            return 1;
        }

        if (await Shell.RunAsync("dotnet", ["build", "WelcomeCenter.sln", "-nologo", "-v", "minimal"]) != 0
            || await Shell.RunAsync("npm", ["run", "check", "--workspace", "welcome-center-back-office"]) != 0)
        {
            return 1;
        }

        var results = Directory.CreateTempSubdirectory("welcome-center-results-");
        await using var database = await PostgreSqlServer.StartAsync();
        var environment = new Dictionary<string, string> { ["WELCOMECENTER_TEST_POSTGRESQL"] = database.ConnectionString };
        var failedRuns = 0;
        await Parallel.ForEachAsync(projects, AtOnce, async (project, _) =>
        {
            var (code, output) = await Shell.CaptureAsync(
                "dotnet",
                ["test", $"tests/{project}", "--no-build", "--nologo", "--logger", $"trx;LogFileName={project}.trx", "--results-directory", results.FullName],
                environment);
            if (code != 0)
            {
                Interlocked.Increment(ref failedRuns);
            }

            lock (results)
            {
                Console.WriteLine($"── {project}");
                Console.WriteLine(output.Trim());
            }
        });
        var elements = chosen is [] || chosen.Contains("BackOffice") ? await ElementTests.RunAsync() : default;
        return Sum(results, projects, failedRuns, elements);
    }

    private static int Sum(DirectoryInfo results, string[] projects, int failedRuns, (int Passed, int Failed, int Skipped) others)
    {
        var (passed, failed, skipped) = others;
        foreach (var project in projects)
        {
            var file = Path.Combine(results.FullName, project + ".trx");
            var counters = File.Exists(file) ? XDocument.Load(file).Descendants().First(element => element.Name.LocalName == "Counters") : null;
            var total = Count(counters, "total");
            passed += Count(counters, "passed");
            skipped += total - Count(counters, "executed");
            failed += total == 0 ? 1 : Count(counters, "executed") - Count(counters, "passed");
            if (total == 0)
            {
                Console.WriteLine($"{project} ran no test.");
            }
        }

        results.Delete(recursive: true);
        Console.WriteLine(skipped > 0 ? $"{passed} passed, {failed} failed, {skipped} skipped" : $"{passed} passed, {failed} failed");
        var mayNotSkip = Environment.GetEnvironmentVariable("CI") is { Length: > 0 };
        return failed + failedRuns > 0 || (mayNotSkip && skipped > 0) ? 1 : 0;
    }

    private static int Count(XElement? counters, string name) => (int?)counters?.Attribute(name) ?? 0;
}

/// <summary>The elements and words of the back office, which Node tests in the installed Chromium.</summary>
internal static class ElementTests
{
    public static async Task<(int Passed, int Failed, int Skipped)> RunAsync()
    {
        var (code, output) = await Shell.CaptureAsync("npm", ["test", "--workspace", "welcome-center-back-office"]);
        Console.WriteLine("── BackOffice");
        Console.WriteLine(output.Trim());
        int Count(string what) => Regex.Match(output, $@"^\S+ {what} (\d+)", RegexOptions.Multiline) is { Success: true } line ? int.Parse(line.Groups[1].Value) : 0;
        var failed = Count("fail") + Count("cancelled");
        return (Count("pass"), code == 0 ? failed : Math.Max(1, failed), Count("skipped") + Count("todo"));
    }
}

/// <summary>Programs the tests drive: a browser, a database server, readers of PDF.</summary>
internal static class Tools
{
    private static readonly (string Package, Func<bool> IsThere)[] Needed =
    [
        ("chromium", () => Shell.Find("chromium") is not null),
        ("postgresql", () => PostgreSqlServer.Programs() is not null),
        ("qpdf", () => Shell.Find("qpdf") is not null),
        ("poppler-utils", () => Shell.Find("pdftotext") is not null),
    ];

    public static async Task<bool> EnsureAsync()
    {
        if (Missing() is [])
        {
            return true;
        }

        if (Shell.Find("apt-get") is not null && Environment.UserName == "root")
        {
            Console.WriteLine($"Installing {string.Join(", ", Missing())} …");
            var quiet = new Dictionary<string, string> { ["DEBIAN_FRONTEND"] = "noninteractive" };
            await Shell.CaptureAsync("apt-get", ["update", "-qq"], quiet);
            var (_, output) = await Shell.CaptureAsync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", .. Missing()], quiet);
            if (Missing() is [])
            {
                return true;
            }

            Console.Error.WriteLine(output);
        }

        Console.Error.WriteLine($"The tests need these packages, please install them: {string.Join(", ", Missing())}.");
        return false;
    }

    private static string[] Missing() => [.. Needed.Where(tool => !tool.IsThere()).Select(tool => tool.Package)];
}

/// <summary>A PostgreSQL server of the tests' own, on a free port of this machine, gone afterwards.</summary>
internal sealed class PostgreSqlServer : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly int port;

    private PostgreSqlServer(DirectoryInfo folder, int port) => (this.folder, this.port) = (folder, port);

    public string ConnectionString => $"Host=127.0.0.1;Port={port};Username=postgres";

    public static string? Programs() =>
        Shell.Find("pg_ctl") is { } found
            ? Path.GetDirectoryName(found)
            : Directory.Exists("/usr/lib/postgresql")
                ? Directory.GetDirectories("/usr/lib/postgresql").Order().Select(version => Path.Combine(version, "bin")).LastOrDefault(bin => File.Exists(Path.Combine(bin, "pg_ctl")))
                : null;

    public static async Task<PostgreSqlServer> StartAsync()
    {
        var server = new PostgreSqlServer(Directory.CreateTempSubdirectory("welcome-center-postgresql-"), FreePort());
        if (Environment.UserName == "root")
        {
            await Shell.RequireAsync("chown", ["postgres", server.folder.FullName]);
        }

        await server.RunAsync("initdb", "-D", server.Data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8");
        var settings = $"-p {server.port} -k {server.folder.FullName} -c listen_addresses=127.0.0.1 -c max_connections=300 -c fsync=off";
        await server.RunAsync("pg_ctl", "-D", server.Data, "-w", "-l", Path.Combine(server.folder.FullName, "log"), "-o", settings, "start");
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        folder.Delete(recursive: true);
    }

    private string Data => Path.Combine(folder.FullName, "data");

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    // PostgreSQL refuses to run as root.
    private Task RunAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs()!, program);
        return Environment.UserName == "root"
            ? Shell.RequireAsync("runuser", ["-u", "postgres", "--", path, .. arguments], folder.FullName)
            : Shell.RequireAsync(path, arguments, folder.FullName);
    }
}

/// <summary>Adds a migration of one name to both contexts for both providers.</summary>
internal static class Migrations
{
    public static async Task<int> AddAsync(string name)
    {
        if (await Shell.RunAsync("dotnet", ["tool", "restore"]) != 0)
        {
            return 1;
        }

        foreach (var provider in (string[])["Sqlite", "PostgreSql"])
        {
            foreach (var context in (string[])["Content", "Core"])
            {
                var project = $"src/WelcomeCenter.Storage.{provider}";
                string[] where = ["--project", project, "--startup-project", project, "--context", $"{context}DbContext"];
                if (await Shell.RunAsync("dotnet", ["ef", "migrations", "has-pending-model-changes", .. where]) == 0)
                {
                    continue; // an empty migration would only be noise
                }

                var code = await Shell.RunAsync("dotnet", ["ef", "migrations", "add", name, "--output-dir", $"Migrations/{context}", .. where]);
                if (code != 0)
                {
                    return code;
                }
            }
        }

        return 0;
    }
}

internal static class Shell
{
    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);

    public static async Task<int> RunAsync(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments))!;
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public static async Task<(int Code, string Output)> CaptureAsync(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? string.Empty,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await errors);
    }

    public static async Task RequireAsync(string program, IEnumerable<string> arguments, string? folder = null)
    {
        // A server started by pg_ctl keeps inherited pipes open, so its output goes nowhere.
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder ?? string.Empty, RedirectStandardInput = true })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
