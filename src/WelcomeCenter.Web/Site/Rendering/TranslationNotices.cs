namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>German is the authority; here the reader is told how far their text can be trusted.</summary>
internal static class TranslationNotices
{
    /// <param name="german">Address of the German page.</param>
    public static IEnumerable<Notice> Of(DocumentView document, PageContext context, string german)
    {
        var authority = context.Content.DefaultLanguage;
        if (context.Language == authority)
        {
            yield break;
        }

        if (!document.IsTranslated)
        {
            yield return new Notice("site.notice.untranslated", null);
            yield break;
        }

        if (document.HasForeignWords)
        {
            yield return new Notice("site.notice.partly", null);
        }

        if (document.OwnChoices("translationOrigin").Contains("machine"))
        {
            yield return new Notice("site.notice.machine", german);
        }

        if (document.Number("textVersion", context.Language) < document.Number("textVersion", authority))
        {
            yield return new Notice("site.notice.older", german);
        }
    }
}
