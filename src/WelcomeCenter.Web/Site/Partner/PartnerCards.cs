using WelcomeCenter.Web.Site.Rendering;

namespace WelcomeCenter.Web.Site.Partner;

/// <summary>Contact points shown on a page.</summary>
internal sealed record PartnerCards(DocumentPage Page, IReadOnlyList<DocumentView> Partners);
