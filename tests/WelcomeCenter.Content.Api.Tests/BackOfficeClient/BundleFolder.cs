using System.IO.Compression;

namespace WelcomeCenter.Content.Api.Tests.BackOfficeClient;

/// <summary>A folder as the bundler leaves it, with little in it.</summary>
internal sealed class BundleFolder : IDisposable
{
    public const string Script = "/umbraco/backoffice/v-0123456789ab/bundle/umbraco.js";
    public const string ScriptText = "export const m0 = {};";

    public BundleFolder()
    {
        Path = Directory.CreateTempSubdirectory("bundle-").FullName;
        Write("umbraco/index.html", """<html lang="%lang%"><script type="importmap" nonce="%nonce%">{}</script></html>""");
        Write("umbraco/graphics/logo.svg", """<svg xmlns="http://www.w3.org/2000/svg"/>""");
        Write("umbraco/backoffice/css/rte-content.css", ".tiptap {}");
        Write("App_Plugins/Open/umbraco-package.json",
            """{ "name": "Open", "allowPublicAccess": true, "extensions": [{ "type": "bundle", "alias": "Open.Bundle" }], /* note */ }""");
        Write("App_Plugins/Closed/deep/umbraco-package.json", """{ "name": "Closed", "extensions": [] }""");
        Write("App_Plugins/Broken/umbraco-package.json", """{ "name": """);
        Write(Script, ScriptText);
        using var brotli = new BrotliStream(File.Create(Path + Script + ".br"), CompressionLevel.Fastest);
        brotli.Write(System.Text.Encoding.UTF8.GetBytes(ScriptText));
    }

    public string Path { get; }

    public void Write(string file, string content)
    {
        var target = System.IO.Path.Combine(Path, file.TrimStart('/'));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
        File.WriteAllText(target, content);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
