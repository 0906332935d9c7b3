using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Documents;

/// <summary>Umbraco's rule: siblings have different names in each culture; the later one gets a number, <c>Home (1)</c>.</summary>
internal sealed class UniqueNames(ContentDbContext db)
{
    public async Task<string> AmongSiblingsAsync(string name, string culture, Guid key, Guid? parentKey, CancellationToken cancellationToken)
    {
        var unique = name;
        for (var number = 1; await IsTakenAsync(unique, culture, key, parentKey, cancellationToken); number++)
        {
            unique = $"{name} ({number})";
        }

        return unique;
    }

    private Task<bool> IsTakenAsync(string name, string culture, Guid key, Guid? parentKey, CancellationToken cancellationToken)
    {
        var searched = name.ToUpperInvariant();
        return db.DocumentVariants
            .Where(variant => variant.SearchName == searched && variant.Culture == culture && variant.DocumentKey != key)
            .AnyAsync(
                variant => db.Documents.Any(document => document.Key == variant.DocumentKey && document.ParentKey == parentKey && !document.Trashed),
                cancellationToken);
    }
}
