namespace WelcomeCenter.Content.Types;

/// <summary>A template: the alias names the view that renders a document.</summary>
/// <param name="ParentAlias">The layout it stands in.</param>
public sealed record Template(Guid Key, string Alias, string Name, string? ParentAlias);
