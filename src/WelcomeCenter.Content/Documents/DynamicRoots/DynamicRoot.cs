namespace WelcomeCenter.Content.Documents.DynamicRoots;

/// <summary>Where a picker begins, said by its relation to the document that is edited.</summary>
/// <param name="CurrentKey">The document; null while it is new.</param>
/// <param name="ParentKey">The document above it; null at the root.</param>
/// <param name="Origin"><c>Root</c>, <c>Parent</c>, <c>Current</c>, <c>Site</c> or <c>ByKey</c>.</param>
/// <param name="OriginKey">For <c>ByKey</c>.</param>
public sealed record DynamicRootQuery(Guid? CurrentKey, Guid? ParentKey, string Origin, Guid? OriginKey, IReadOnlyList<DynamicRootStep> Steps);

/// <summary>One step from where the one before has led.</summary>
/// <param name="Alias">One of <see cref="DynamicRootFinder.Steps"/>.</param>
/// <param name="ContentTypeKeys">Only documents of these types; empty for all.</param>
public sealed record DynamicRootStep(string Alias, IReadOnlyCollection<Guid> ContentTypeKeys);
