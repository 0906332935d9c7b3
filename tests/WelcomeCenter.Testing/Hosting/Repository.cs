namespace WelcomeCenter.Testing.Hosting;

/// <summary>Where this checkout lies, found from the test assembly upwards.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string Folder(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "WelcomeCenter.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run below the repository.");
    }
}
