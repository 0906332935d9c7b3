using System.Globalization;

namespace WelcomeCenter.Print.Pdf;

/// <summary>Writes the structure elements, and the table that leads from page content and annotations back to them.</summary>
internal static class StructureTree
{
    public static void Write(
        PdfFile file,
        int treeId,
        StructureElement root,
        IReadOnlyList<PdfPage> pages,
        Dictionary<PdfPage, int> pageIds,
        Dictionary<LinkAnnotation, int> annotationIds)
    {
        var ids = new Dictionary<StructureElement, int>(ReferenceEqualityComparer.Instance);
        Reserve(file, root, ids);
        foreach (var (element, id) in ids)
        {
            file.Set(id, Describe(element, ids, treeId, pageIds, annotationIds));
        }

        var owners = pages
            .Select(page => $"[{string.Join(' ', page.Marks.Select(element => PdfSyntax.Reference(ids[element])))}]")
            .Concat(annotationIds.Keys.Select(link => PdfSyntax.Reference(ids[link.Element])))
            .Select((owner, key) => string.Create(CultureInfo.InvariantCulture, $"{key} {owner}"));
        var parents = file.Add($"<< /Nums [{string.Join(' ', owners)}] >>");
        file.Set(treeId, string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /StructTreeRoot /K [{ids[root]} 0 R] /ParentTree {parents} 0 R /ParentTreeNextKey {pages.Count + annotationIds.Count} >>"));
    }

    private static void Reserve(PdfFile file, StructureElement element, Dictionary<StructureElement, int> ids)
    {
        ids.Add(element, file.Reserve());
        foreach (var child in element.Kids.OfType<StructureElement>().Where(child => child.HasContent))
        {
            Reserve(file, child, ids);
        }
    }

    private static string Describe(
        StructureElement element,
        Dictionary<StructureElement, int> ids,
        int treeId,
        Dictionary<PdfPage, int> pageIds,
        Dictionary<LinkAnnotation, int> annotationIds)
    {
        var kids = element.Kids.Select(kid => kid switch
        {
            MarkedContent content => string.Create(CultureInfo.InvariantCulture, $"<< /Type /MCR /Pg {pageIds[content.Page]} 0 R /MCID {content.Number} >>"),
            AnnotationReference link => $"<< /Type /OBJR /Pg {pageIds[link.Page]} 0 R /Obj {annotationIds[link.Annotation]} 0 R >>",
            StructureElement child when ids.TryGetValue(child, out var id) => PdfSyntax.Reference(id),
            _ => null,
        }).OfType<string>();
        return $"<< /Type /StructElem /S /{element.Type} /P {(element.Parent is null ? treeId : ids[element.Parent])} 0 R"
            + (element.Language is null ? string.Empty : $" /Lang {PdfSyntax.Text(element.Language)}")
            + (element.Alternative is null ? string.Empty : $" /Alt {PdfSyntax.Text(element.Alternative)}")
            + (element.Attributes is null ? string.Empty : $" {element.Attributes}")
            + $" /K [{string.Join(' ', kids)}] >>";
    }
}
