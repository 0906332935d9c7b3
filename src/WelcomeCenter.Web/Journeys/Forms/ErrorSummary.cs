namespace WelcomeCenter.Web.Journeys.Forms;

/// <summary>Everything to put right, at the top of the page, each with a link to its control (A17).</summary>
internal sealed record ErrorSummary(string Heading, IReadOnlyList<FormMessage> Messages);
