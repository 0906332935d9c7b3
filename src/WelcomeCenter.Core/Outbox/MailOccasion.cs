namespace WelcomeCenter.Core.Outbox;

/// <summary>What a mail is about, just before its words are found.</summary>
/// <param name="Recipient">The person's address; null for mail to the house, whose address is a setting.</param>
/// <param name="Language">The language of the words, as written: <c>de-simple</c>.</param>
/// <param name="Code">The code of the receipt; null in mail to the house.</param>
/// <param name="RequestId">For the link into the back office.</param>
public sealed record MailOccasion(OutboxMailId Id, MailKind Kind, string? Recipient, string Language, string? Code, Guid RequestId);
