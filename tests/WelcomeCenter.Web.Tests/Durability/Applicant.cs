using System.Net;
using WelcomeCenter.Testing.Pages;

namespace WelcomeCenter.Web.Tests.Durability;

/// <summary>Somebody who sends forms, and sends one again until it is acknowledged, as a person would.</summary>
internal sealed class Applicant(Uri address, Uri formPage) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(20) };
    private WebForm? form;

    /// <summary>The page with the form, found as a reader would.</summary>
    public static async Task<Uri> FindFormAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        var map = System.Xml.Linq.XDocument.Parse(await client.GetStringAsync("/sitemap.xml"));
        foreach (var page in map.Descendants().Where(element => element.Name.LocalName == "loc").Select(element => new Uri(element.Value).PathAndQuery))
        {
            if ((await client.GetStringAsync(page)).Contains("name=\"submissionId\"", StringComparison.Ordinal))
            {
                return new Uri(page, UriKind.Relative);
            }
        }

        throw new InvalidOperationException("No page has the form.");
    }

    /// <returns>The address of the receipt.</returns>
    public async Task<string> SendUntilAcknowledgedAsync(Guid submission, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                form ??= (await WebPage.ReadAsync(await client.GetAsync(formPage, cancellationToken))).Form();
                form.Fill("submissionId", submission.ToString()).Fill("name", "Amal Haddad").Fill("email", $"{submission:N}@example.org");
                var response = await client.PostAsync(formPage, form.Content(), cancellationToken);
                if (response.StatusCode is HttpStatusCode.SeeOther)
                {
                    return response.Headers.Location!.OriginalString;
                }

                form = null;
            }
            catch (Exception exception) when (exception is HttpRequestException or InvalidOperationException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                // The site is down or has just come back; the same form goes again.
                await Task.Delay(50, cancellationToken);
            }
        }
    }

    public void Dispose() => client.Dispose();
}
