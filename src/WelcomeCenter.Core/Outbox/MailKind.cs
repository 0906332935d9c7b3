namespace WelcomeCenter.Core.Outbox;

public enum MailKind
{
    /// <summary>To the person: the request has arrived, this is its code.</summary>
    RequestConfirmation,

    /// <summary>To the coordinator: there is a new request; nothing about it but a link.</summary>
    RequestNotice,
}
