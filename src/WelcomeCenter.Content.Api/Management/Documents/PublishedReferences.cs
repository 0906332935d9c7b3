using System.Text.RegularExpressions;
using WelcomeCenter.Content.PropertyEditors;
using WelcomeCenter.Content.Snapshot;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>Finds what points to what by looking through the published values; asked rarely, so nothing is kept.</summary>
internal sealed partial class PublishedReferences(SnapshotStore snapshots)
{
    /// <returns>Documents that point to the given one, itself left out.</returns>
    public IReadOnlyList<Guid> To(Guid key) =>
        [.. snapshots.Current.All
            .Where(document => document.Key != key && Targets(document).Contains(key))
            .Select(document => document.Key)];

    /// <returns>Documents below the given one to which something points.</returns>
    public IReadOnlyList<Guid> DescendantsPointedTo(Guid key)
    {
        var snapshot = snapshots.Current;
        var descendants = Below(snapshot, key).ToHashSet();
        return [.. snapshot.All.SelectMany(Targets).Where(descendants.Contains).Distinct()];
    }

    private static IEnumerable<Guid> Below(PublishedSnapshot snapshot, Guid key) =>
        snapshot.Children(key).SelectMany(child => Below(snapshot, child.Key).Prepend(child.Key));

    private static IEnumerable<Guid> Targets(PublishedDocument document) =>
        document.Variants.Values.SelectMany(variant => variant.Values.Values)
            .Concat(document.InvariantValues.Values)
            .SelectMany(Targets);

    private static IEnumerable<Guid> Targets(object value) => value switch
    {
        Guid key => [key],
        Guid[] keys => keys,
        LinkValue[] links => links.Select(link => link.Key).OfType<Guid>(),
        RichTextValue text => LocalLink().Matches(text.Markup).Concat(Picture().Matches(text.Markup))
            .Select(match => Guid.Parse(match.Groups[1].Value))
            .Concat(text.Blocks.SelectMany(Targets)),
        BlockListValue list => list.Items.SelectMany(Targets),
        BlockGridValue grid => grid.Blocks.SelectMany(Targets),
        BlockItem block => block.Values.Values.Concat(block.Settings.Values).SelectMany(Targets),
        _ => [],
    };

    [GeneratedRegex(@"\{localLink:([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\}")]
    private static partial Regex LocalLink();

    [GeneratedRegex(@"umb://media/([0-9a-fA-F]{32})")]
    private static partial Regex Picture();
}
