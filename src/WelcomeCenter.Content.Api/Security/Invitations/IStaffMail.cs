namespace WelcomeCenter.Content.Api.Security.Invitations;

/// <summary>A mail to somebody who works here.</summary>
/// <param name="Id">The same for the same mail, should it leave twice.</param>
public sealed record StaffMail(Guid Id, string To, string Language, string Subject, string Text);

/// <summary>Carries mail for the back office.</summary>
public interface IStaffMail
{
    /// <returns>Whether the mail is in other, safe hands.</returns>
    Task<bool> SendAsync(StaffMail mail, CancellationToken cancellationToken);

    /// <summary>A path of this site as an address that works from outside.</summary>
    string AddressOf(string path);
}
