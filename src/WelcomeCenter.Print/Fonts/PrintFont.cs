using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace WelcomeCenter.Print.Fonts;

/// <summary>A font as the typesetter uses it: its tables, and HarfBuzz' view of it. Lives as long as the process, shared by all threads.</summary>
internal sealed class PrintFont
{
    public PrintFont(string name, byte[] file)
    {
        Name = name;
        File = new(file);
        // HarfBuzz keeps the pointer for good.
        var pinned = GCHandle.Alloc(file, GCHandleType.Pinned);
        var blob = new Blob(pinned.AddrOfPinnedObject(), file.Length, MemoryMode.ReadOnly);
        blob.MakeImmutable();
        var face = new Face(blob, 0);
        face.MakeImmutable();
        Shaper = new(face);
        Shaper.SetFunctionsOpenType();
    }

    /// <summary>The PostScript name, such as <c>NotoSans-Bold</c>.</summary>
    public string Name { get; }

    public TrueTypeFile File { get; }

    /// <summary>Measures in the font's own units.</summary>
    public Font Shaper { get; }

    public bool Covers(int codePoint) => Shaper.TryGetNominalGlyph((uint)codePoint, out _);
}
