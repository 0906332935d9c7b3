using System.Globalization;
using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Content.Api.Delivery;

/// <summary>What a list is made of: one selector, filters that all have to match, an order (contract: delivery document, section 3.1).</summary>
internal sealed class ContentQuery(DeliveryContext context)
{
    private static readonly string[] Comparisons = [">:", "<:", ">", "<"];

    public IEnumerable<PublishedDocument> Run(string? fetch, IEnumerable<string> filters, IEnumerable<string> sorts)
    {
        var found = Fetch(fetch).Where(context.IsVisible);
        found = filters.Aggregate(found, (items, filter) => items.Where(Filter(filter)));
        IOrderedEnumerable<PublishedDocument>? ordered = null;
        foreach (var sort in sorts)
        {
            var (key, descending) = Sort(sort);
            ordered = ordered is null
                ? descending ? found.OrderByDescending(key, DeliveryOrder.Instance) : found.OrderBy(key, DeliveryOrder.Instance)
                : descending ? ordered.ThenByDescending(key, DeliveryOrder.Instance) : ordered.ThenBy(key, DeliveryOrder.Instance);
        }

        return ordered ?? found;
    }

    /// <param name="idOrPath">A key, or a path below the root.</param>
    public PublishedDocument? Resolve(string idOrPath) => Guid.TryParse(idOrPath, out var key)
        ? context.Snapshot.Find(key)
        : context.Snapshot.Route(context.Culture, Uri.UnescapeDataString(idOrPath).Trim('/'));

    private IEnumerable<PublishedDocument> Fetch(string? fetch)
    {
        if (string.IsNullOrWhiteSpace(fetch))
        {
            return (context.StartItem is null ? context.Snapshot.Roots : [context.StartItem]).SelectMany(WithDescendants);
        }

        var (name, value) = QueryOption.Parse(fetch);
        var of = Resolve(value);
        return name switch
        {
            "ancestors" => of is null ? [] : Ancestors(of),
            "children" => of is null ? [] : context.Snapshot.Children(of.Key),
            "descendants" => of is null ? [] : context.Snapshot.Children(of.Key).SelectMany(WithDescendants),
            _ => throw new UnknownOptionException("Selector option not found", "The attempted 'fetch' option does not exist"),
        };
    }

    private Func<PublishedDocument, bool> Filter(string filter)
    {
        if (filter.StartsWith("createDate", StringComparison.OrdinalIgnoreCase))
        {
            return Compared(filter["createDate".Length..], document => document.CreateDate);
        }

        if (filter.StartsWith("updateDate", StringComparison.OrdinalIgnoreCase))
        {
            return Compared(filter["updateDate".Length..], document => document.Variant(context.Culture)?.PublishedAt ?? document.CreateDate);
        }

        var (name, value) = QueryOption.Parse(filter);
        var isNegated = value.StartsWith('!');
        var wanted = isNegated ? value[1..] : value;
        return name switch
        {
            "contenttype" => document => document.ContentTypeAlias.Equals(wanted, StringComparison.OrdinalIgnoreCase) != isNegated,
            "name" => document => (document.Variant(context.Culture)?.Name.Contains(wanted, StringComparison.CurrentCultureIgnoreCase) is true) != isNegated,
            _ => throw UnknownFilter(),
        };
    }

    private static Func<PublishedDocument, bool> Compared(string condition, Func<PublishedDocument, DateTimeOffset> date)
    {
        var comparison = Comparisons.FirstOrDefault(sign => condition.StartsWith(sign, StringComparison.Ordinal)) ?? throw UnknownFilter();
        if (!DateTimeOffset.TryParse(condition[comparison.Length..], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var limit))
        {
            throw UnknownFilter();
        }

        return comparison switch
        {
            ">" => document => date(document) > limit,
            ">:" => document => date(document) >= limit,
            "<" => document => date(document) < limit,
            _ => document => date(document) <= limit,
        };
    }

    private (Func<PublishedDocument, IComparable?> Key, bool Descending) Sort(string sort)
    {
        var option = QueryOption.Parse(sort);
        Func<PublishedDocument, IComparable?> key = option.Name switch
        {
            "createdate" => document => document.CreateDate,
            "updatedate" => document => document.Variant(context.Culture)?.PublishedAt,
            "level" => document => document.Level,
            "sortorder" => document => document.SortOrder,
            "name" => document => document.Variant(context.Culture)?.Name,
            _ => throw new UnknownOptionException("Sort option not found", "One of the attempted 'sort' options does not exist"),
        };
        return (key, option.IsDescending);
    }

    private IEnumerable<PublishedDocument> Ancestors(PublishedDocument document)
    {
        for (var above = document; above.ParentKey is { } parent && context.Snapshot.Find(parent) is { } found; above = found)
        {
            yield return found;
        }
    }

    private IEnumerable<PublishedDocument> WithDescendants(PublishedDocument document) =>
        context.Snapshot.Children(document.Key).SelectMany(WithDescendants).Prepend(document);

    private static UnknownOptionException UnknownFilter() =>
        new("Filter option not found", "One of the attempted 'filter' options does not exist");

    /// <summary>Names by the rules of the reader's language, everything else by value.</summary>
    private sealed class DeliveryOrder : IComparer<IComparable?>
    {
        public static DeliveryOrder Instance { get; } = new();

        public int Compare(IComparable? one, IComparable? other) =>
            one is string left && other is string right ? string.Compare(left, right, StringComparison.CurrentCultureIgnoreCase) : Comparer<IComparable?>.Default.Compare(one, other);
    }
}

/// <summary>A query names an option that the contract does not know.</summary>
internal sealed class UnknownOptionException(string title, string detail) : Exception(title)
{
    public IResult ToProblem() => Results.Problem(title: Message, detail: detail, statusCode: StatusCodes.Status400BadRequest);
}
