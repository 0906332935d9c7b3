using System.Xml;
using System.Xml.Linq;

namespace WelcomeCenter.Content.Sync;

/// <summary>A uSync document that does not say what its kind has to say.</summary>
public sealed class MalformedFileException(int? line, string reason) : Exception(reason)
{
    /// <summary>Counted from one; null where no place can be named.</summary>
    public int? Line { get; } = line;

    internal static MalformedFileException At(XObject place, string reason) =>
        new(place is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : null, reason);
}
