using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace WelcomeCenter.Browser.Tests.BackOffice;

/// <summary>An audit by axe of a whole page, the client's frame included.</summary>
internal static class Audit
{
    private static readonly string[] Standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    // The frame's own; docs/contracts.md lists them with the reasons.
    private static readonly (string Rule, string Element)[] Upstream =
    [
        ("aria-valid-attr", "#sr-live"),
        ("label-content-name-mismatch", "uui-menu-item"),
        ("region", "umb-backoffice-header-sections"),
        ("region", "umb-section-sidebar"),
        ("region", "umb-app-language-select"),
    ];

    // Colours are in between while they fade; what never ends, as a loader, is not waited for.
    private const string Settle = """
        async () => {
          const roots = within => [within, ...[...within.querySelectorAll('*')].flatMap(element => element.shadowRoot ? roots(element.shadowRoot) : [])];
          const ending = roots(document).flatMap(root => root.getAnimations()).filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
          await Promise.allSettled(ending.map(({ finished }) => finished));
        }
        """;

    /// <returns>"rule: path through the shadow roots: element", one for each place.</returns>
    public static async Task<IReadOnlyList<string>> OfAsync(IPage page)
    {
        await page.EvaluateAsync(Settle);
        var found = await page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags(Standards) });
        return [.. found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {Path(node)}: {node.Html}"))];
    }

    public static bool IsUpstream(string violation) =>
        Upstream.Any(known => violation.Split(": ") is [var rule, var path, ..] && rule == known.Rule && path.Contains(known.Element, StringComparison.Ordinal));

    private static string Path(AxeResultNode node) => string.Join(" > ", node.Target.FrameShadowSelectors.SelectMany(part => part));
}
