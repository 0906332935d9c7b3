namespace WelcomeCenter.Content.Publishing;

/// <summary>What a <see cref="ContentChange"/> makes an instance read again.</summary>
internal enum ContentChangeKind
{
    /// <summary>The documents named in the change.</summary>
    Documents,

    /// <summary>The documents named in the change, and the redirects that their new addresses left behind.</summary>
    Addresses,

    /// <summary>Languages, dictionary and domains.</summary>
    Site,

    /// <summary>The media items named in the change.</summary>
    Media,

    /// <summary>What the search knows of the documents and media items named in the change; nothing of the site.</summary>
    Names,

    /// <summary>The schema and everything else.</summary>
    All,
}
