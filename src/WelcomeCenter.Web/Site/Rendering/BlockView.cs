using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.PropertyEditors;

namespace WelcomeCenter.Web.Site.Rendering;

/// <summary>One block of a list, in the language the whole list was found in.</summary>
internal sealed class BlockView(BlockItem block, ContentReader content, Language reader, Language found)
{
    public Words? Text(string alias) =>
        block.Value<string>(alias) is { } text && !string.IsNullOrWhiteSpace(text)
            ? Words.Of(text, reader, found)
            : null;

    public Words? RichText(string alias) =>
        block.Value<RichTextValue>(alias) is { } rich && !string.IsNullOrWhiteSpace(rich.Markup)
            ? RichTextWords.Of(rich, content, reader, found)
            : null;
}
