using System.Linq.Expressions;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.PropertyEditors.Decimal;
using WelcomeCenter.Content.PropertyEditors.Slider;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Documents.Lists;

/// <summary>Orders documents by what a column shows.</summary>
internal sealed class DocumentOrdering(ContentDbContext db, ContentSchema schema, string? culture, bool descending)
{
    public IOrderedQueryable<Document> By(IQueryable<Document> documents, string? column) => column switch
    {
        "name" => Ordered(documents, document =>
            document.Variants.Where(variant => variant.Culture == culture).Select(variant => variant.SearchName).FirstOrDefault()
            ?? document.Variants.Min(variant => variant.SearchName)),
        "createDate" => Ordered(documents, document => document.CreateDate),
        "updateDate" => Ordered(documents, document => document.UpdateDate),
        "creator" or "owner" => Ordered(documents, document =>
            db.Users.Where(user => user.Id == document.CreatorKey).Select(user => user.Name).FirstOrDefault()),
        "updater" => Ordered(documents, document =>
            db.Users.Where(user => user.Id == document.WriterKey).Select(user => user.Name).FirstOrDefault()),
        "published" => Ordered(documents, document =>
            document.Variants.Any(variant => variant.PublishedAt != null && (culture == null || variant.Culture == culture || variant.Culture == DocumentVariant.Shared))),
        "contentTypeAlias" => Ordered(documents, document =>
            db.SchemaItems.Where(type => type.Kind == SchemaKind.ContentTypes && type.Key == document.ContentTypeKey).Select(type => type.Alias).FirstOrDefault()),
        null or "sortOrder" => Ordered(documents, document => document.SortOrder),
        _ => ByProperty(documents, column),
    };

    private IOrderedQueryable<Document> ByProperty(IQueryable<Document> documents, string alias) => IsNumber(alias)
        ? Ordered(documents, document => document.Variants
            .Where(variant => variant.Culture == culture || variant.Culture == DocumentVariant.Shared)
            .Max(variant => StoredValue.Number(variant.Values, alias)))
        : Ordered(documents, document => document.Variants
            .Where(variant => variant.Culture == culture || variant.Culture == DocumentVariant.Shared)
            .Max(variant => StoredValue.Text(variant.Values, alias)!.ToUpper()));

    private bool IsNumber(string alias) => schema.DocumentTypes.Values.SelectMany(type => schema.Properties(type))
        .Where(property => string.Equals(property.Alias, alias, StringComparison.OrdinalIgnoreCase))
        .Any(property => PropertyEditors.PropertyEditors.Find(property.EditorAlias) is NumberEditor or SliderEditor);

    private IOrderedQueryable<Document> Ordered<TKey>(IQueryable<Document> documents, Expression<Func<Document, TKey>> key) =>
        (descending ? documents.OrderByDescending(key) : documents.OrderBy(key)).ThenBy(document => document.SortOrder).ThenBy(document => document.Key);
}
