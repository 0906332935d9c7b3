using System.ComponentModel.DataAnnotations;

namespace WelcomeCenter.Web.Adapters.Mail;

/// <summary>Settings <c>Outbox</c>.</summary>
internal sealed class OutboxOptions : IValidatableObject
{
    public const string Section = "Outbox";

    /// <summary>Where the house learns of new requests; Umbraco's sender address when it is not set.</summary>
    public string? NoticeTo { get; set; }

    /// <summary>How long a mail that was being sent when the program died is left alone.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>How often the outbox is looked through when nothing wakes it.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromSeconds(10);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Lease <= TimeSpan.Zero || Interval <= TimeSpan.Zero)
        {
            yield return new ValidationResult($"Settings {Section}:Lease and {Section}:Interval must be longer than nothing.");
        }
    }
}
