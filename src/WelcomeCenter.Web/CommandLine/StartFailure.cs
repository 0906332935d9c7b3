using Microsoft.Extensions.Options;
using WelcomeCenter.Content;
using WelcomeCenter.Core.Operation;

namespace WelcomeCenter.Web.CommandLine;

/// <summary>What an operator can put right, said in one line instead of a stack trace.</summary>
internal static class StartFailure
{
    /// <returns>Null for anything else: that is a bug and keeps its stack trace.</returns>
    public static string? Describe(Exception failure) => failure switch
    {
        OptionsValidationException settings => string.Join(Environment.NewLine, settings.Failures),
        OperationRefusedException refused => refused.Message,
        _ when DatabaseFault.IsIn(failure) => $"A database cannot be used: {failure.GetBaseException().Message}",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } or Microsoft.AspNetCore.Connections.AddressInUseException =>
            $"The address is taken: {failure.Message} Choose another with --urls http://localhost:5081",
        IOException file => $"A file cannot be used: {file.Message}",
        _ => null,
    };
}
