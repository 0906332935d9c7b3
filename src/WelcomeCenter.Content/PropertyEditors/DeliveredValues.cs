namespace WelcomeCenter.Content.PropertyEditors;

/// <summary>Rich text as a page shows it: sanitised, links and images still by key.</summary>
/// <param name="Markup">
/// Sanitised HTML. Links to documents keep <c>href="/{localLink:guid}"</c> with <c>type="document"</c>; the page resolves them in the reader's culture.
/// </param>
/// <param name="Blocks">Blocks that stand in the markup as <c>umb-rte-block</c>.</param>
public sealed record RichTextValue(string Markup, IReadOnlyList<BlockItem> Blocks);

/// <summary>A block list, in order, with only the blocks exposed in the culture.</summary>
public sealed record BlockListValue(IReadOnlyList<BlockItem> Items);

/// <summary>One block.</summary>
/// <param name="ContentTypeAlias">Alias of the element type.</param>
/// <param name="Values">Delivered values by property alias, as <see cref="Snapshot.PublishedDocument.Value{T}"/> describes them.</param>
/// <param name="Settings">Values of the settings element, empty where there is none.</param>
public sealed record BlockItem(
    Guid Key,
    string ContentTypeAlias,
    IReadOnlyDictionary<string, object> Values,
    IReadOnlyDictionary<string, object> Settings)
{
    /// <summary>Alias of the element type of the settings; null where there are none.</summary>
    public string? SettingsTypeAlias { get; init; }

    public Guid? SettingsKey { get; init; }

    public T? Value<T>(string alias) => Values.TryGetValue(alias, out var value) && value is T typed ? typed : default;
}

/// <summary>One entry of a multi URL picker.</summary>
/// <param name="Type"><c>external</c>, <c>document</c> or <c>media</c>.</param>
/// <param name="Key">The document or media item; null for an external address.</param>
/// <param name="Url">The address of an external link; for others a display copy that is not used.</param>
public sealed record LinkValue(string? Name, string Type, Guid? Key, string? Url, string? Target, string? QueryString);

/// <summary>Two ends of a scale; the first is not above the second.</summary>
public sealed record SpanValue(decimal From, decimal To);

/// <summary>A colour.</summary>
/// <param name="Color"><c>#</c> and hexadecimal digits.</param>
public sealed record ColorValue(string Color, string Label);

/// <summary>Blocks on a grid.</summary>
/// <param name="Columns">How many the grid has.</param>
public sealed record BlockGridValue(int Columns, IReadOnlyList<GridBlock> Items)
{
    /// <summary>Every block, those inside areas included.</summary>
    public IEnumerable<BlockItem> Blocks => Items.SelectMany(item => item.Blocks);
}

/// <summary>A block and its place on the grid.</summary>
/// <param name="AreaColumns">How many columns its areas share.</param>
public sealed record GridBlock(BlockItem Block, int ColumnSpan, int RowSpan, int AreaColumns, IReadOnlyList<GridArea> Areas)
{
    /// <summary>The block and those inside it.</summary>
    public IEnumerable<BlockItem> Blocks => Areas.SelectMany(area => area.Items).SelectMany(item => item.Blocks).Prepend(Block);
}

/// <summary>Room for blocks inside a block.</summary>
public sealed record GridArea(string Alias, int ColumnSpan, int RowSpan, IReadOnlyList<GridBlock> Items);

/// <summary>What an element of somebody's own keeps.</summary>
/// <param name="Text">An object or array as JSON.</param>
public sealed record JsonValueOf(string Text);
