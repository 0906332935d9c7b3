using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace WelcomeCenter.Architecture.Tests;

/// <summary>What ships is permissively licensed: every restored NuGet package of the host and every npm package that is not for development.</summary>
public sealed class LicenceTests
{
    private static readonly string[] Permissive =
        ["MIT", "MIT-0", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSD 3-Clause", "0BSD", "ISC", "MPL-2.0", "PostgreSQL", "OFL-1.1", "Unicode-3.0", "Unicode-DFS-2015", "MS-PL", "Zlib", "Unlicense", "blessing", "CC0-1.0", "BlueOak-1.0.0"];

    // Reached only through the generator of the API client, which the editors' client lists as a peer; nothing of it is in the bundle.
    private static readonly string[] BuildTimeOnly = ["node_modules/argparse"];

    [Test]
    public void Every_NuGet_package_of_the_host_is_permissively_licensed()
    {
        var refused = Packages().Select(package => (package.Name, Licence: LicenceOf(package.Folder))).Where(package => !IsPermissive(package.Licence));

        Assert.That(refused.Select(package => $"{package.Name}: {package.Licence}"), Is.Empty);
    }

    [Test]
    public void Every_npm_package_that_ships_is_permissively_licensed()
    {
        using var lockFile = JsonDocument.Parse(File.ReadAllText(Checkout.File("package-lock.json")));
        var refused = from package in lockFile.RootElement.GetProperty("packages").EnumerateObject()
                      where package.Name.StartsWith("node_modules/", StringComparison.Ordinal)
                      where !package.Value.TryGetProperty("dev", out _) && !package.Value.TryGetProperty("link", out _)
                      let licence = package.Value.TryGetProperty("license", out var text) ? text.GetString() : null
                      where !IsPermissive(licence) && !BuildTimeOnly.Contains(package.Name)
                      select $"{package.Name}: {licence}";

        Assert.That(refused, Is.Empty);
    }

    private static IEnumerable<(string Name, string Folder)> Packages()
    {
        using var assets = JsonDocument.Parse(File.ReadAllText(Checkout.File("src", "WelcomeCenter.Web", "obj", "project.assets.json")));
        var folders = assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name).ToArray();
        foreach (var library in assets.RootElement.GetProperty("libraries").EnumerateObject().Where(library => library.Value.GetProperty("type").GetString() == "package"))
        {
            var path = library.Value.GetProperty("path").GetString()!;
            yield return (library.Name, folders.Select(folder => Path.Combine(folder, path)).First(Directory.Exists));
        }
    }

    private static string? LicenceOf(string folder)
    {
        var metadata = XDocument.Load(Directory.GetFiles(folder, "*.nuspec").Single()).Root!.Elements().First(element => element.Name.LocalName == "metadata");
        var licence = metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "license");
        return (string?)licence?.Attribute("type") switch
        {
            "expression" => licence!.Value,
            "file" => Recognise(File.ReadAllText(Path.Combine(folder, licence!.Value.Replace('\\', '/')))),
            _ => metadata.Elements().FirstOrDefault(element => element.Name.LocalName == "licenseUrl")?.Value is { } url ? FromAddress(url) : null,
        };
    }

    private static string Recognise(string text) => text switch
    {
        _ when Regex.IsMatch(text, @"Apache License\s+Version 2\.0") => "Apache-2.0",
        _ when Regex.IsMatch(text, "Permission is hereby granted, free of\\s+charge") => "MIT",
        _ when Regex.IsMatch(text, "Redistribution and use in source and binary forms") => "BSD-3-Clause",
        _ => "not recognised: " + text[..Math.Min(60, text.Length)].ReplaceLineEndings(" "),
    };

    private static string FromAddress(string url) => url switch
    {
        _ when url.Contains("apache", StringComparison.OrdinalIgnoreCase) => "Apache-2.0",
        _ when url.Contains("dotnet_library_license", StringComparison.OrdinalIgnoreCase) => "MIT",
        _ when url.Contains("MIT", StringComparison.OrdinalIgnoreCase) => "MIT",
        _ => url,
    };

    private static bool IsPermissive(string? expression) =>
        expression is not null
        && Regex.Split(expression.Trim('(', ')'), @"\s+AND\s+").All(part =>
            Regex.Split(part.Trim('(', ')', ' '), @"\s+OR\s+").Any(choice => Permissive.Contains(choice.Trim('(', ')', ' '))));
}
