using System.Globalization;
using System.Text;
using System.Xml.Linq;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Benchmarks.Scale;

/// <summary>
/// The repository's <c>uSync/v17</c> with many more guides: 100 overview pages, each with copies of a real guide
/// (German, English and Arabic), so that texts have their real size.
/// </summary>
internal static class LargeFolder
{
    private const int Overviews = 100;

    /// <param name="documents">How many documents to add.</param>
    /// <returns>Keys of the added guides.</returns>
    public static IReadOnlyList<Guid> Write(string folder, int documents)
    {
        Copy(Repository.Folder("uSync", "v17"), folder);
        var files = Directory.GetFiles(Path.Combine(folder, "Content"), "*.config").Select(XDocument.Load).ToArray();
        var guide = files.First(file => TypeOf(file) == "guide");
        var overview = files.First(file => TypeOf(file) == "guides");
        var home = files.First(file => TypeOf(file) == "home");

        var guides = new List<Guid>();
        for (var index = 0; index < Overviews; index++)
        {
            var parent = Clone(overview, home, index, folder);
            for (var child = 0; child < (documents / Overviews) - 1; child++)
            {
                var copy = Clone(guide, parent, (index * 1000) + child, folder);
                guides.Add(Guid.Parse((string)copy.Root!.Attribute("Key")!));
            }
        }

        return guides;
    }

    internal static string TypeOf(XDocument file) => (string?)file.Root?.Element("Info")?.Element("ContentType") ?? string.Empty;

    internal static XDocument Clone(XDocument original, XDocument parent, int number, string folder)
    {
        var copy = new XDocument(original);
        var root = copy.Root!;
        var key = Guid.CreateVersion7();
        root.SetAttributeValue("Key", key);
        root.SetAttributeValue("Level", (int)parent.Root!.Attribute("Level")! + 1);
        root.Element("Info")!.Element("Parent")!.SetAttributeValue("Key", (string)parent.Root.Attribute("Key")!);
        foreach (var name in root.Descendants("Name"))
        {
            name.Value += string.Create(CultureInfo.InvariantCulture, $" {number}");
        }

        File.WriteAllText(Path.Combine(folder, "Content", $"{key}.config"), copy.ToString(), Encoding.UTF8);
        return copy;
    }

    internal static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
