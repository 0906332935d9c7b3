using System.Globalization;
using WelcomeCenter.Content.PropertyEditors.Map;
using WelcomeCenter.Web.Site.Rendering;

namespace WelcomeCenter.Web.Site.Partner;

/// <summary>How a contact point is reached, as far as the content says.</summary>
/// <param name="Website">Only addresses a browser can open.</param>
/// <param name="PhoneLink">The number as a link takes it.</param>
/// <param name="MapLink">The place on OpenStreetMap, for who wants to go there; null where no coordinates are known.</param>
internal sealed record PartnerContact(string? Website, string? Phone, string? PhoneLink, string? Email, string? Street, string? Town, string? MapLink)
{
    public bool IsEmpty => Website is null && !IsDirect;

    /// <summary>Known without a look at the website.</summary>
    public bool IsDirect => Phone is not null || Email is not null || Street is not null || Town is not null;

    public string? WebsiteHost => Website is null ? null : new Uri(Website).Host;

    public static PartnerContact Of(DocumentView partner)
    {
        var phone = partner.Text("phone")?.Plain;
        var town = string.Join(' ', new[] { partner.Text("postalCode")?.Plain, partner.Text("city")?.Plain }.OfType<string>());
        var place = partner.Place("location");
        var street = partner.Text("street")?.Plain;
        return new PartnerContact(
            Uri.TryCreate(partner.Text("website")?.Plain, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null,
            phone,
            phone is null ? null : "tel:" + string.Concat(phone.Where(character => char.IsAsciiDigit(character) || character == '+')),
            partner.Text("email")?.Plain,
            street ?? (town.Length > 0 ? null : place?.FullAddress),
            town.Length > 0 ? town : null,
            place is { Point: { } point } ? OpenStreetMap(point, place.Zoom) : null);
    }

    private static string OpenStreetMap(MapPoint point, int zoom) => string.Create(
        CultureInfo.InvariantCulture,
        $"https://www.openstreetmap.org/?mlat={point.Latitude}&mlon={point.Longitude}#map={zoom}/{point.Latitude}/{point.Longitude}");
}
