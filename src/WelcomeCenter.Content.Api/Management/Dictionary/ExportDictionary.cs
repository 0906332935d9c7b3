using System.Net.Mime;
using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Dictionary;
using WelcomeCenter.Content.Languages;

namespace WelcomeCenter.Content.Api.Management.Dictionary;

/// <summary>An item as a file, on request with everything below it.</summary>
internal static class ExportDictionary
{
    private static readonly XmlWriterSettings Writing = new() { Indent = true, Encoding = new UTF8Encoding(false) };

    public static async Task<IResult> HandleAsync(
        Guid id, bool? includeChildren, DictionaryService dictionary, LanguageService languages, CancellationToken cancellationToken)
    {
        if (await dictionary.BranchAsync(id, cancellationToken) is not [var item, ..] branch)
        {
            return DictionaryAnswers.NotFound;
        }

        var tags = (await languages.ListAsync(cancellationToken)).Select(language => language.IsoCode).ToList();
        using var content = new MemoryStream();
        using (var writer = XmlWriter.Create(content, Writing))
        {
            WordFile.Write(includeChildren is true ? branch : [item], tags).Save(writer);
        }

        return TypedResults.File(content.ToArray(), MediaTypeNames.Application.Octet, $"{item.Name}.udt");
    }
}
