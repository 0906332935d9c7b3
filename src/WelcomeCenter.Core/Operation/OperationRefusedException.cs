namespace WelcomeCenter.Core.Operation;

/// <summary>Something an operator asked for cannot be done; the message says why and what to do.</summary>
public sealed class OperationRefusedException(string message) : Exception(message);
