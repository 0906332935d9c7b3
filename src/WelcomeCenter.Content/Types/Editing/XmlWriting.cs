using System.Globalization;
using System.Xml.Linq;

namespace WelcomeCenter.Content.Types.Editing;

/// <summary>Changes elements in place, and leaves alone what says the same already: files only differ where something changed.</summary>
internal static class XmlWriting
{
    /// <summary>The key of a property or a container, which stands in an element of its own.</summary>
    public static Guid? KeyOf(this XElement element) => Guid.TryParse(element.Element("Key")?.Value, out var key) ? key : null;

    public static XElement Part(this XElement parent, string name)
    {
        if (parent.Element(name) is not { } part)
        {
            part = new XElement(name);
            parent.Add(part);
        }

        return part;
    }

    public static void Say(this XElement parent, string name, string value)
    {
        var element = parent.Element(name);
        if (element is null)
        {
            parent.Add(new XElement(name, value));
        }
        else if (element.Value != value)
        {
            element.Value = value;
        }
    }

    /// <summary>Text that people write freely stands in CDATA.</summary>
    public static void SayFreely(this XElement parent, string name, string value)
    {
        var element = parent.Part(name);
        if (element.Value != value || element.IsEmpty)
        {
            element.ReplaceNodes(new XCData(value));
        }
    }

    /// <param name="capital">uSync writes some flags as <c>True</c>, others as <c>true</c>.</param>
    public static void Say(this XElement parent, string name, bool value, bool capital = false)
    {
        if (!bool.TryParse(parent.Element(name)?.Value, out var before) || before != value)
        {
            parent.Say(name, capital ? value.ToString() : value ? "true" : "false");
        }
    }

    public static void Say(this XElement parent, string name, int? value) =>
        parent.Say(name, value?.ToString(CultureInfo.InvariantCulture) ?? string.Empty);

    /// <summary>No key is the empty one.</summary>
    public static void Say(this XElement parent, string name, Guid? value)
    {
        if (!Guid.TryParse(parent.Element(name)?.Value, out var before) || before != (value ?? Guid.Empty))
        {
            parent.Say(name, (value ?? Guid.Empty).ToString());
        }
    }

    /// <summary>An element that is left out when there is nothing to say.</summary>
    /// <param name="before">The element it stands before when it is new.</param>
    public static void SayOrLeaveOut(this XElement parent, string name, string? value, string before)
    {
        if (value is null)
        {
            parent.Element(name)?.Remove();
        }
        else if (parent.Element(name) is not null || parent.Element(before) is not { } next)
        {
            parent.Say(name, value);
        }
        else
        {
            next.AddBeforeSelf(new XElement(name, value));
        }
    }

    /// <summary>References to other items: those that stay keep what else stands in their element.</summary>
    public static void Refer(this XElement list, string name, IEnumerable<(Guid Key, string Alias, int? SortOrder)> items)
    {
        var before = list.Elements().Where(element => Guid.TryParse(element.Attribute("Key")?.Value, out _))
            .DistinctBy(element => Guid.Parse(element.Attribute("Key")!.Value))
            .ToDictionary(element => Guid.Parse(element.Attribute("Key")!.Value));
        list.HoldExactly([.. items.Select(item => Reference(item, before.GetValueOrDefault(item.Key), name))]);
    }

    /// <summary>Properties or containers: those in <paramref name="order"/> keep their place in the file, the others come behind them.</summary>
    public static void Hold(this XElement list, IEnumerable<XElement> elements, IReadOnlyList<Guid> order) =>
        list.HoldExactly([.. elements.OrderBy(element => Place(order, element.KeyOf()))]);

    private static int Place(IReadOnlyList<Guid> order, Guid? key)
    {
        for (var index = 0; index < order.Count; index++)
        {
            if (order[index] == key)
            {
                return index;
            }
        }

        return int.MaxValue;
    }

    private static void HoldExactly(this XElement list, List<XElement> elements)
    {
        if (!elements.Select(element => element.ToString()).SequenceEqual(list.Elements().Select(element => element.ToString())))
        {
            list.ReplaceNodes(elements);
        }
    }

    private static XElement Reference((Guid Key, string Alias, int? SortOrder) item, XElement? before, string name)
    {
        var element = before is null ? new XElement(name, new XAttribute("Key", item.Key)) : new XElement(before);
        if (item.SortOrder is { } order)
        {
            element.SetAttributeValue("SortOrder", order);
        }

        if (element.Value != item.Alias)
        {
            element.Value = item.Alias;
        }

        return element;
    }
}
