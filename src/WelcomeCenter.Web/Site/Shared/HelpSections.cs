using WelcomeCenter.Web.Site.Rendering;

namespace WelcomeCenter.Web.Site.Shared;

/// <summary>Who helps and where to read on, at the end of guides and occasions; what is empty is left out.</summary>
internal sealed record HelpSections(DocumentPage Page, IReadOnlyList<DocumentView> Partners, IReadOnlyList<LinkView> Links);
