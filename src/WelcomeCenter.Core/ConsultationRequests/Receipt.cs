namespace WelcomeCenter.Core.ConsultationRequests;

/// <summary>What the person gets once the request is stored.</summary>
/// <param name="Code">Such as <c>K7MP-3XRT-VH4D</c>; whoever holds it sees the status and can withdraw.</param>
public sealed record Receipt(string Code, DateTimeOffset ReceivedAt);
