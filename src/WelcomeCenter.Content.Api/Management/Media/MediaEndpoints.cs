using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Api.ServerEvents;

namespace WelcomeCenter.Content.Api.Management.Media;

/// <summary>The media library (contract: management document, section 9). Who edits content may look and pick; who has the section may change.</summary>
internal static class MediaEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        MapReading(routes.MapGroup(string.Empty).RequireAuthorization(BackOfficePolicies.Media));
        MapWriting(routes.MapGroup("/media").RequireAuthorization(BackOfficePolicies.Media, BackOfficePolicies.MediaLibrary));
        MediaBinEndpoints.Map(routes);
        MediaTypeEndpoints.Map(routes);
    }

    private static void MapReading(IEndpointRouteBuilder media)
    {
        media.MapGet("/media/configuration", () => new Configuration(false, false));
        media.MapGet("/media/{id:guid}", GetMedia.HandleAsync);
        media.MapGet("/media/urls", GetMediaUrls.Whole);
        media.MapGet("/media/{id:guid}/audit-log", GetMedia.AuditAsync);
        media.MapGet("/media/{id:guid}/referenced-by", GetReferences.ReferencedByAsync);
        media.MapGet("/media/{id:guid}/referenced-descendants", MediaReferences.ReferencedDescendantsAsync);
        media.MapGet("/media/are-referenced", GetReferences.AreReferenced);
        media.MapGet("/imaging/resize/urls", GetMediaUrls.Resized);
        media.MapGet("/item/media", MediaLists.ItemsAsync);
        media.MapGet("/item/media/search", MediaLists.SearchAsync);
        media.MapGet("/collection/media", MediaLists.CollectionAsync);
        media.MapGet("/tree/media/root", MediaTree.RootAsync);
        media.MapGet("/tree/media/children", MediaTree.ChildrenAsync);
        media.MapGet("/tree/media/ancestors", MediaTree.AncestorsAsync);
        media.MapGet("/tree/media/siblings", MediaTree.SiblingsAsync);
    }

    private static void MapWriting(IEndpointRouteBuilder media)
    {
        media.MapPost("", SaveMedia.CreateAsync);
        media.MapPost("/validate", SaveMedia.ValidateNewAsync);
        media.MapPut("/{id:guid}", SaveMedia.UpdateAsync).Announces(AnnouncedChanges.Media);
        media.MapPut("/{id:guid}/validate", SaveMedia.ValidateAsync);
        media.MapPut("/{id:guid}/move", MoveMedia.MoveAsync).Announces(AnnouncedChanges.Media);
        media.MapPut("/sort", MoveMedia.SortAsync);
        media.MapPut("/{id:guid}/move-to-recycle-bin", MoveMedia.TrashAsync).Announces(AnnouncedChanges.Media, "Trashed");
        media.MapDelete("/{id:guid}", MoveMedia.DeleteAsync).Announces(AnnouncedChanges.Media, "Deleted");
    }

    internal sealed record Configuration(bool DisableDeleteWhenReferenced, bool DisableUnpublishWhenReferenced);
}
