namespace WelcomeCenter.Content.Publishing;

/// <summary>What a <see cref="ContentChange"/> makes an instance read again.</summary>
internal enum ContentChangeKind
{
    /// <summary>The documents named in the change.</summary>
    Documents,

    /// <summary>Languages, dictionary and domains.</summary>
    Site,

    /// <summary>The schema and everything else.</summary>
    All,
}
