using System.Xml.Linq;
using WelcomeCenter.Benchmarks.Scale;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Benchmarks.Editing;

/// <summary>
/// The repository's <c>uSync/v17</c> with many more partners, each in every language of the site: what is not translated yet says the
/// English. 100 lists of partners hold them.
/// </summary>
internal static class ManyLanguagesFolder
{
    private const int Lists = 100;

    /// <returns>Keys of the added lists and of the added partners.</returns>
    public static (IReadOnlyList<Guid> Lists, IReadOnlyList<Guid> Partners) Write(string folder, int documents)
    {
        LargeFolder.Copy(Repository.Folder("uSync", "v17"), folder);
        var languages = Directory.GetFiles(Path.Combine(folder, "Languages"), "*.config").Select(file => (string)XDocument.Load(file).Root!.Attribute("Alias")!).ToList();
        var files = Directory.GetFiles(Path.Combine(folder, "Content"), "*.config").Select(XDocument.Load).ToList();
        var home = files.First(file => LargeFolder.TypeOf(file) == "home");
        var list = InEvery(languages, files.First(file => LargeFolder.TypeOf(file) == "partners"));
        var partner = InEvery(languages, files.First(file => LargeFolder.TypeOf(file) == "partner"));

        var (lists, partners) = (new List<Guid>(), new List<Guid>());
        for (var index = 0; index < Lists; index++)
        {
            var parent = LargeFolder.Clone(list, home, index, folder);
            lists.Add(Key(parent));
            for (var child = 0; child < (documents / Lists) - 1; child++)
            {
                partners.Add(Key(LargeFolder.Clone(partner, parent, (index * 1000) + child, folder)));
            }
        }

        return (lists, partners);
    }

    private static Guid Key(XDocument document) => Guid.Parse((string)document.Root!.Attribute("Key")!);

    private static XDocument InEvery(IReadOnlyList<string> languages, XDocument original)
    {
        var copy = new XDocument(original);
        foreach (var english in copy.Descendants().Where(element => (string?)element.Attribute("Culture") == "en").ToList())
        {
            var there = english.Parent!.Elements(english.Name).Select(element => (string?)element.Attribute("Culture")).ToHashSet();
            foreach (var language in languages.Where(language => !there.Contains(language)))
            {
                var translated = new XElement(english);
                translated.SetAttributeValue("Culture", language);
                english.AddAfterSelf(translated);
            }
        }

        return copy;
    }
}
