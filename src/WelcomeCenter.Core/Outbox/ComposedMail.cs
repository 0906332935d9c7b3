namespace WelcomeCenter.Core.Outbox;

/// <summary>A mail ready to leave.</summary>
/// <param name="Language">Goes into <c>Content-Language</c>.</param>
public sealed record ComposedMail(OutboxMailId Id, string To, string Language, string Subject, string Text);
