using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Documents;

/// <summary>Umbraco's rule: siblings have different names in each culture; the later one gets a number, <c>Home (1)</c>.</summary>
internal sealed class UniqueNames(ContentDbContext db)
{
    public async Task<string> AmongSiblingsAsync(string name, string culture, Guid key, Guid? parentKey, CancellationToken cancellationToken)
    {
        var start = name.ToUpperInvariant();
        var taken = await db.DocumentVariants
            .Where(variant => variant.Culture == culture && variant.DocumentKey != key && variant.SearchName != null && variant.SearchName.StartsWith(start))
            .Where(variant => db.Documents.Any(document => document.Key == variant.DocumentKey && document.ParentKey == parentKey && !document.Trashed))
            .Select(variant => variant.SearchName)
            .ToListAsync(cancellationToken);
        var unique = name;
        for (var number = 1; taken.Contains(unique.ToUpperInvariant()); number++)
        {
            unique = $"{name} ({number})";
        }

        return unique;
    }
}
