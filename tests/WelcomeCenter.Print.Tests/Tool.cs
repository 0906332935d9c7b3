using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace WelcomeCenter.Print.Tests;

/// <summary>Programs that know nothing of ours and judge what we write. One that is missing is a failure.</summary>
internal static class Tool
{
    public static string Run(string program, params string[] arguments) => Run(program, arguments, string.Empty);

    public static string Run(string program, IEnumerable<string> arguments, string input)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            Assert.That(process.ExitCode, Is.Zero, () => $"{program} {string.Join(' ', arguments)}: {error.Result}{output.Result}");
            return output.Result;
        }
        catch (Win32Exception missing)
        {
            throw new AssertionException($"{program} is needed for the tests and not to be had (Debian: apt-get install qpdf poppler-utils nodejs).", missing);
        }
    }
}
