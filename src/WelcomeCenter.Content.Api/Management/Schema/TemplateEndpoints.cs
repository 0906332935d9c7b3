using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Types;

namespace WelcomeCenter.Content.Api.Management.Schema;

/// <summary>Names of templates, for the Info tab of a document.</summary>
internal static class TemplateEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/item/template", Items).RequireAuthorization(BackOfficePolicies.Content);

    private static IEnumerable<Item> Items(Guid[] id, SchemaStore store) =>
        id.Distinct()
            .Select(key => store.Current.Templates.GetValueOrDefault(key))
            .OfType<Template>()
            .Select(template => new Item(template.Key, template.Name, template.Alias));

    internal sealed record Item(Guid Id, string Name, string Alias)
    {
        public IEnumerable<Flag> Flags { get; } = [];
    }
}
