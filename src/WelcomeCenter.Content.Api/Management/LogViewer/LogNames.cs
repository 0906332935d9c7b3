using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Serilog.Events;
using Serilog.Expressions;

namespace WelcomeCenter.Content.Api.Management.LogViewer;

/// <summary>The long names that Umbraco's searches use beside the short ones of Serilog's language: <c>@Level</c>, <c>Has(@Exception)</c>.</summary>
internal sealed class LogNames : NameResolver
{
    private static readonly MethodInfo IsThere = ((Func<LogEventPropertyValue?, LogEventPropertyValue>)Has).Method;

    public override bool TryResolveBuiltInPropertyName(string alias, [NotNullWhen(true)] out string? target)
    {
        target = alias switch
        {
            "Timestamp" => "t",
            "Level" => "l",
            "Exception" => "x",
            "Message" => "m",
            "MessageTemplate" => "mt",
            "Properties" => "p",
            _ => null,
        };
        return target is not null;
    }

    public override bool TryResolveFunctionName(string name, [NotNullWhen(true)] out MethodInfo? implementation)
    {
        implementation = name.Equals("Has", StringComparison.OrdinalIgnoreCase) ? IsThere : null;
        return implementation is not null;
    }

    public static LogEventPropertyValue Has(LogEventPropertyValue? value) => new ScalarValue(value is not null);
}
