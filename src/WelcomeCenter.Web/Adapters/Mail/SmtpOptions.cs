using System.ComponentModel.DataAnnotations;
using MailKit.Security;
using MimeKit;

namespace WelcomeCenter.Web.Adapters.Mail;

/// <summary>Settings <c>Umbraco:CMS:Global:Smtp</c>, by Umbraco's own names. Without a host, mail is written to files.</summary>
internal sealed class SmtpOptions : IValidatableObject
{
    public const string Section = "Umbraco:CMS:Global:Smtp";

    public string? Host { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 25;

    public SecureSocketOptions SecureSocketOptions { get; set; } = SecureSocketOptions.Auto;

    public string From { get; set; } = "welcome-center@localhost";

    public string? Username { get; set; }

    public string? Password { get; set; }

    public bool HasServer => !string.IsNullOrWhiteSpace(Host);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!MailboxAddress.TryParse(From, out _))
        {
            yield return new ValidationResult($"Setting {Section}:From: '{From}' is not a mail address.");
        }
    }
}
