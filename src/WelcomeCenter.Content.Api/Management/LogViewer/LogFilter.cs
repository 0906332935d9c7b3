using System.Text.RegularExpressions;
using Serilog.Events;
using Serilog.Expressions;

namespace WelcomeCenter.Content.Api.Management.LogViewer;

/// <summary>Which events are asked for: levels, and an expression in Serilog's language or plain words of the message.</summary>
internal sealed partial class LogFilter
{
    private const int MostCharacters = 500;

    private static readonly LogNames Names = new();

    private readonly HashSet<LogEventLevel> levels;
    private readonly CompiledExpression? expression;
    private readonly string? words;

    private LogFilter(HashSet<LogEventLevel> levels, CompiledExpression? expression, string? words) =>
        (this.levels, this.expression, this.words) = (levels, expression, words);

    /// <summary>Whether the head of a line does not suffice.</summary>
    public bool NeedsWhole => expression is not null || words is not null;

    /// <returns>Null where the expression is too long, or asks for patterns of its own, which could take for ever.</returns>
    public static LogFilter? Of(string? typed, IEnumerable<LogEventLevel> levels)
    {
        var text = typed?.Trim() ?? string.Empty;
        if (text.Length > MostCharacters || Patterns().IsMatch(text))
        {
            return null;
        }

        var only = levels.ToHashSet();
        return text switch
        {
            "" => new LogFilter(only, null, null),
            _ when !Word().IsMatch(text) && SerilogExpression.TryCompile(text, null, Names, out var compiled, out _) => new LogFilter(only, compiled, null),
            _ => new LogFilter(only, null, text),
        };
    }

    public bool Takes(LogEventLevel level) => levels.Count is 0 || levels.Contains(level);

    public bool Takes(LogEvent logEvent) =>
        (expression is null || ExpressionResult.IsTrue(expression(logEvent)))
        && (words is null || LogText.Message(logEvent).Contains(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>A single word would be the name of a property, which is never true by itself.</summary>
    [GeneratedRegex(@"^[\p{L}\p{N}.-]+$")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(IsMatch|IndexOfMatch|Replace)\s*\(", RegexOptions.IgnoreCase)]
    private static partial Regex Patterns();
}
