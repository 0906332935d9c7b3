namespace WelcomeCenter.Core.Outbox;

internal enum OutboxState
{
    Waiting,
    Sent,

    /// <summary>Given up after days of trying; shown by the health check until somebody looks at it.</summary>
    Dead,
}
