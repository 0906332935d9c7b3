using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Documents.Tags;

namespace WelcomeCenter.Content.Api.Management.Tags;

/// <summary>Suggestions while a tag is typed; asked with every key.</summary>
internal static class TagEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/tag", SearchAsync).RequireAuthorization(BackOfficePolicies.Content);

    private static async Task<Paged<TagModel>> SearchAsync(
        string? query, string? tagGroup, string? culture, [AsParameters] Paging paging, TagQueries tags, CancellationToken cancellationToken)
    {
        var language = string.IsNullOrEmpty(culture) ? null : culture;
        var found = await tags.SearchAsync(query?.Trim() ?? string.Empty, tagGroup, language, paging.From, paging.Count, cancellationToken);
        return new Paged<TagModel>(found.Total, found.Items.Select(tag => new TagModel(tag.Key, tag.Text, tag.Group, tag.Documents)));
    }

    internal sealed record TagModel(Guid Id, string Text, string Group, int NodeCount);
}
