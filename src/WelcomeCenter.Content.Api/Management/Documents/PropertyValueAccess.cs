using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Types;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>
/// Which values of a document a person reads and writes (verbs <c>PropertyValue.Read</c> and <c>.Write</c>, for all properties
/// or for one). What they may not read leaves no answer; what they may not write stays as it is stored, whatever they send.
/// Values inside of blocks go with the property that holds the blocks.
/// </summary>
internal sealed class PropertyValueAccess(SchemaStore schemas)
{
    public DocumentDetails Readable(UserAccess user, DocumentDetails document) =>
        user.HasAllPropertyRights ? document : document with { Values = Readable(user, document.ContentType, document.Values) };

    public IReadOnlyList<PropertyOutput> Readable(UserAccess user, ContentType type, IReadOnlyList<PropertyOutput> values) =>
        user.HasAllPropertyRights ? values : [.. values.Where(value => May(user, DocumentVerbs.ReadValue, type, value.Alias))];

    /// <summary>A new document without the values that the person may not write.</summary>
    public NewDocument Writable(UserAccess user, NewDocument document) =>
        user.HasAllPropertyRights || !schemas.Current.DocumentTypes.TryGetValue(document.ContentTypeKey, out var type)
            ? document
            : document with { Content = document.Content with { Values = [.. document.Content.Values.Where(value => MayWrite(user, type, value.Alias))] } };

    /// <summary>The request with what is stored in place of what the person may not write; values keep their places, which errors name.</summary>
    public DocumentInput Writable(UserAccess user, DocumentInput input, DocumentDetails stored)
    {
        if (user.HasAllPropertyRights)
        {
            return input;
        }

        var kept = stored.Values
            .Where(value => !MayWrite(user, stored.ContentType, value.Alias))
            .ToDictionary(value => (value.Alias, value.Culture), value => new PropertyInput(value.Alias, value.Culture, null, value.Value));
        var values = input.Values.Select(value =>
            kept.Remove((value.Alias, value.Culture), out var present) ? present
            : MayWrite(user, stored.ContentType, value.Alias) ? value
            : value with { Value = null });
        return input with { Values = [.. values.ToList(), .. kept.Values] };
    }

    /// <summary>Aliases of the properties of a type whose values the person may not write.</summary>
    public IReadOnlySet<string> Withheld(UserAccess user, ContentType type) =>
        user.HasAllPropertyRights
            ? new HashSet<string>()
            : schemas.Current.Properties(type).Select(property => property.Alias).Where(alias => !MayWrite(user, type, alias)).ToHashSet();

    // Who does not see a value would only wipe it out.
    private bool MayWrite(UserAccess user, ContentType type, string alias) =>
        May(user, DocumentVerbs.WriteValue, type, alias) && May(user, DocumentVerbs.ReadValue, type, alias);

    private bool May(UserAccess user, string verb, ContentType type, string alias) =>
        schemas.Current.Property(type, alias) is not { } property || user.MayWithProperty(verb, property.Key);
}
