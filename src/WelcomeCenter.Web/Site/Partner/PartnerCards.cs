using WelcomeCenter.Web.Site.Rendering;

namespace WelcomeCenter.Web.Site.Partner;

/// <summary>Contact points shown on a page.</summary>
/// <param name="ShowNeedAreas">Say what each helps with; needless where the page is about one need area.</param>
internal sealed record PartnerCards(DocumentPage Page, IReadOnlyList<DocumentView> Partners, bool ShowNeedAreas);
