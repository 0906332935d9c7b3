using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Api.Management.Schema;

/// <summary>Types are read wherever content is edited; only administrators change them.</summary>
internal static class SchemaPolicies
{
    public static string Readers(SchemaKind kind) => kind switch
    {
        SchemaKind.ContentTypes => BackOfficePolicies.Content,
        SchemaKind.MediaTypes => BackOfficePolicies.Media,
        _ => BackOfficePolicies.SignedIn,
    };
}
