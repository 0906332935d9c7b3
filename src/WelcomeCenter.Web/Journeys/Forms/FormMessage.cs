namespace WelcomeCenter.Web.Journeys.Forms;

/// <summary>Something the person has to put right.</summary>
/// <param name="Field">Id of the control it is about; null where it is about the form as a whole.</param>
internal sealed record FormMessage(string? Field, string Words);
