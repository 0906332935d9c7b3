using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WelcomeCenter.Content.PropertyEditors.Slider;

/// <summary>A number, or two of them, on a scale: exchanged as <c>{ from, to }</c> in either case, stored as <c>7</c> or <c>7,9</c>.</summary>
internal sealed class SliderEditor : PropertyEditor
{
    public override string Alias => "Umbraco.Slider";

    public override JsonElement? ToEditor(string stored, EditorContext context) => Read(stored) is { } span ? JsonText.Of(span) : null;

    public override string ToStored(JsonElement value, EditorContext context) => Read(value) is { } span ? span.ToString() : string.Empty;

    public override object? ToDelivered(string stored, EditorContext context) =>
        Read(stored) is { } span ? IsSpan(context) ? new SpanValue(span.From, span.To) : span.From : null;

    public override IEnumerable<ValueError> Validate(JsonElement value, EditorContext context)
    {
        if (Read(value) is not { } span)
        {
            yield return ValueError.Whole(ValueError.Number);
        }
        else if (span.From > span.To)
        {
            yield return ValueError.Whole(ValueError.Range);
        }
        else if (span.From < context.Limit("minVal") || span.To > context.Limit("maxVal") || (span.From != span.To && !IsSpan(context)))
        {
            yield return ValueError.Whole(ValueError.Pattern);
        }
        else if (!IsStep(span.From, context) || !IsStep(span.To, context))
        {
            yield return ValueError.Whole(ValueError.Step);
        }
    }

    private static bool IsSpan(EditorContext context) => context.Setting("enableRange") is { ValueKind: JsonValueKind.True };

    private static bool IsStep(decimal number, EditorContext context) =>
        context.Limit("step") is not > 0 || (number - (context.Limit("minVal") ?? 0)) % context.Limit("step") == 0;

    private static Span? Read(JsonElement value) =>
        value.Member("from") is { } from && JsonText.Number(from) is { } start && value.Member("to") is { } to && JsonText.Number(to) is { } end
            ? new Span(start, end)
            : null;

    private static Span? Read(string stored) => stored.Split(',') switch
    {
        [var one] when JsonText.Number(one) is { } number => new Span(number, number),
        [var from, var to] when JsonText.Number(from) is { } start && JsonText.Number(to) is { } end => new Span(start, end),
        _ => null,
    };

    private sealed record Span([property: JsonPropertyName("from")] decimal From, [property: JsonPropertyName("to")] decimal To)
    {
        public override string ToString() => From == To
            ? From.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{From},{To}");
    }
}
