namespace WelcomeCenter.Core.ConsultationRequests;

/// <summary>The languages in which the site, and so an answer, can be had. They are content, which Core does not know.</summary>
public interface ISiteLanguages
{
    /// <param name="isoCode">The tag as written: <c>de-simple</c>.</param>
    bool Knows(string isoCode);
}
