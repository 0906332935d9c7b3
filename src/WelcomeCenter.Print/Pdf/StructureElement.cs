namespace WelcomeCenter.Print.Pdf;

/// <summary>
/// A node of the structure tree that screen readers walk: what it is (<c>H1</c>, <c>P</c>, <c>Link</c> …) and what belongs to it.
/// One without any content is left out of the file.
/// </summary>
internal sealed class StructureElement
{
    private readonly List<object> kids = [];
    private bool attached;

    private StructureElement(string type, StructureElement? parent)
    {
        Type = type;
        Parent = parent;
    }

    public string Type { get; }

    public StructureElement? Parent { get; }

    public string? Language { get; init; }

    /// <summary>What a figure says, in words.</summary>
    public string? Alternative { get; init; }

    /// <summary>Further dictionary entries, in PDF syntax.</summary>
    public string? Attributes { get; set; }

    /// <summary>In reading order: elements, <see cref="MarkedContent"/> and <see cref="AnnotationReference"/>.</summary>
    public IReadOnlyList<object> Kids => kids;

    public bool HasContent => kids.Any(kid => kid is not StructureElement element || element.HasContent);

    public static StructureElement Root(string type) => new(type, null) { attached = true };

    /// <summary>A child whose place in the reading order is here and now.</summary>
    public StructureElement Add(string type, string? language = null, string? alternative = null)
    {
        var child = Reserve(type, language, alternative);
        child.Attach();
        return child;
    }

    /// <summary>A child that takes its place in the reading order when the first of its content is drawn.</summary>
    public StructureElement Reserve(string type, string? language = null, string? alternative = null) =>
        new(type, this) { Language = language, Alternative = alternative };

    public void Add(MarkedContent content)
    {
        Attach();
        kids.Add(content);
    }

    public void Add(AnnotationReference annotation)
    {
        Attach();
        kids.Add(annotation);
    }

    private void Attach()
    {
        if (!attached)
        {
            attached = true;
            Parent!.Attach();
            Parent.kids.Add(this);
        }
    }
}

/// <summary>A stretch of a page's content.</summary>
internal sealed record MarkedContent(PdfPage Page, int Number);

/// <summary>Something on top of a page's content that can be clicked.</summary>
internal sealed record AnnotationReference(PdfPage Page, LinkAnnotation Annotation);

/// <summary>A place on a page that opens an address.</summary>
internal sealed class LinkAnnotation(Rectangle place, Uri target, string description, StructureElement element)
{
    public Rectangle Place => place;

    public Uri Target => target;

    public string Description => description;

    public StructureElement Element => element;
}

/// <summary>Sides in PDF's own coordinates.</summary>
internal readonly record struct Rectangle(double Left, double Bottom, double Right, double Top)
{
    public override string ToString() => $"[{PdfSyntax.Number(Left)} {PdfSyntax.Number(Bottom)} {PdfSyntax.Number(Right)} {PdfSyntax.Number(Top)}]";
}
