using WelcomeCenter.Content.Languages;

namespace WelcomeCenter.Web.Site.Routing;

/// <summary>A language and those that stand in for it, the default language last.</summary>
internal sealed class LanguageChain
{
    public LanguageChain(IReadOnlyList<Language> all, Language first)
    {
        List<Language> chain = [first];
        while (chain[^1].FallbackIsoCode is { } next
            && all.FirstOrDefault(language => language.IsoCode == next) is { } fallback
            && !chain.Contains(fallback))
        {
            chain.Add(fallback);
        }

        if (all.FirstOrDefault(language => language.IsDefault) is { } last && !chain.Contains(last))
        {
            chain.Add(last);
        }

        Languages = chain;
    }

    public IReadOnlyList<Language> Languages { get; }
}
