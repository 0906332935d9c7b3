using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.PropertyEditors.Choices;

namespace WelcomeCenter.Content.Types.Changes;

/// <summary>Stored values of one editor in the form of another, where that is possible without losing anything.</summary>
internal static class EditorConversion
{
    private static readonly FrozenSet<string> Texts = new[]
    {
        "Umbraco.TextBox",
        "Umbraco.TextArea",
        "Umbraco.Label",
        "Umbraco.EmailAddress",
        "Umbraco.RadioButtonList",
        "Umbraco.MarkdownEditor",
        "Umbraco.Plain.String",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> Lists =
        new[] { "Umbraco.DropDown.Flexible", "Umbraco.CheckBoxList", "Umbraco.Tags" }.ToFrozenSet();

    private static readonly FrozenSet<string> Plain =
        Texts.Concat(["Umbraco.Integer", "Umbraco.Decimal", "Umbraco.TrueFalse", "Umbraco.DateTime"]).ToFrozenSet();

    /// <param name="stored">Not empty.</param>
    /// <returns>Null where the value does not fit.</returns>
    public static string? Convert(string stored, string from, string to)
    {
        if (from == to)
        {
            return stored;
        }

        if (Lists.Contains(from) && Lists.Contains(to))
        {
            return List(Items(from, stored));
        }

        if ((from, to) is ("Umbraco.ContentPicker", "Umbraco.MultiNodeTreePicker"))
        {
            return stored;
        }

        if ((from, to) is ("Umbraco.MultiNodeTreePicker", "Umbraco.ContentPicker"))
        {
            return Udi.ParseList(stored) is [{ Type: "document" } single] ? single.ToString() : null;
        }

        return Text(from, stored) is { } text ? FromText(to, text) : null;
    }

    private static string? Text(string from, string stored)
    {
        if (Plain.Contains(from))
        {
            return stored;
        }

        if (from is "Umbraco.MultipleTextstring")
        {
            return JsonText.Parse(stored) is { } lines ? string.Join('\n', TextList.Of(lines)) : stored;
        }

        return Lists.Contains(from) && Items(from, stored) is [var only] ? only : null;
    }

    private static string? FromText(string to, string text) => to switch
    {
        "Umbraco.TextBox" or "Umbraco.Label" or "Umbraco.EmailAddress" or "Umbraco.RadioButtonList" => text.Contains('\n', StringComparison.Ordinal) ? null : text,
        _ when Texts.Contains(to) => text,
        "Umbraco.MultipleTextstring" => text,
        "Umbraco.RichText" => string.Concat(text.Split('\n').Select(line => $"<p>{WebUtility.HtmlEncode(line.Trim())}</p>")),
        "Umbraco.Integer" => int.TryParse(Number(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? Number(text) : null,
        "Umbraco.Decimal" => Number(text),
        "Umbraco.TrueFalse" => text.ToUpperInvariant() switch
        {
            "1" or "TRUE" => "1",
            "0" or "FALSE" => "0",
            _ => null,
        },
        _ when Lists.Contains(to) => List([text]),
        _ => null,
    };

    /// <summary>Without zeros behind the point.</summary>
    private static string? Number(string text) =>
        JsonText.Number(text) is { } number ? number.ToString("0.############################", CultureInfo.InvariantCulture) : null;

    private static string[] Items(string from, string stored) => from is "Umbraco.Tags" && JsonText.Parse(stored) is null
        ? stored.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        : TextList.Read(stored);

    private static string List(string[] items) => JsonText.Compact(JsonText.Of(items));
}
