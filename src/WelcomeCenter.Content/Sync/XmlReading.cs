using System.Globalization;
using System.Xml.Linq;

namespace WelcomeCenter.Content.Sync;

/// <summary>Reads elements and attributes, and names the place where one is missing or wrong.</summary>
internal static class XmlReading
{
    public static Guid RequiredKey(this XElement element, string attribute = "Key")
    {
        var text = element.Attribute(attribute)
            ?? throw MalformedFileException.At(element, $"<{element.Name}> has no attribute '{attribute}'.");
        return Guid.TryParse(text.Value, out var key)
            ? key
            : throw MalformedFileException.At(text, $"'{text.Value}' in attribute '{attribute}' is no GUID.");
    }

    /// <returns>Null when the attribute is missing, empty or the empty GUID.</returns>
    public static Guid? OptionalKey(this XElement? element, string attribute = "Key")
    {
        if (string.IsNullOrEmpty(element?.Attribute(attribute)?.Value))
        {
            return null;
        }

        var key = element.RequiredKey(attribute);
        return key == Guid.Empty ? null : key;
    }

    public static string RequiredAttribute(this XElement element, string name) =>
        element.Attribute(name)?.Value is { Length: > 0 } value
            ? value
            : throw MalformedFileException.At(element, $"<{element.Name}> has no attribute '{name}'.");

    public static XElement Required(this XElement parent, string name) =>
        parent.Element(name) ?? throw MalformedFileException.At(parent, $"<{parent.Name}> has no <{name}>.");

    public static string RequiredText(this XElement parent, string name)
    {
        var element = parent.Required(name);
        return element.Value.Length > 0 ? element.Value : throw MalformedFileException.At(element, $"<{name}> is empty.");
    }

    /// <returns>Null when the element is missing or empty.</returns>
    public static string? Text(this XElement parent, string name) => parent.Element(name)?.Value is { Length: > 0 } text ? text : null;

    public static bool Flag(this XElement parent, string name, bool otherwise = false)
    {
        var element = parent.Element(name);
        return string.IsNullOrEmpty(element?.Value) ? otherwise : element.Flag();
    }

    public static bool Flag(this XElement element) =>
        bool.TryParse(element.Value, out var flag)
            ? flag
            : throw MalformedFileException.At(element, $"'{element.Value}' in <{element.Name}> is neither true nor false.");

    public static int? Number(this XElement parent, string name)
    {
        var element = parent.Element(name);
        if (string.IsNullOrEmpty(element?.Value))
        {
            return null;
        }

        return int.TryParse(element.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw MalformedFileException.At(element, $"'{element.Value}' in <{element.Name}> is no number.");
    }

    /// <summary>A GUID as element text; null when missing, empty or the empty GUID.</summary>
    public static Guid? KeyText(this XElement parent, string name)
    {
        var element = parent.Element(name);
        if (string.IsNullOrEmpty(element?.Value))
        {
            return null;
        }

        if (!Guid.TryParse(element.Value, out var key))
        {
            throw MalformedFileException.At(element, $"'{element.Value}' in <{element.Name}> is no GUID.");
        }

        return key == Guid.Empty ? null : key;
    }
}
