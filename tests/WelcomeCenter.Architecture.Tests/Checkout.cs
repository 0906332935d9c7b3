namespace WelcomeCenter.Architecture.Tests;

/// <summary>The checkout these tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("The tests do not run below the repository."),
        _ when System.IO.File.Exists(Path.Combine(folder.FullName, "WelcomeCenter.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
