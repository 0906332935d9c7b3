namespace WelcomeCenter.Content.Types.Changes;

/// <summary>What a change of the schema does to what is stored already. It is told beforehand, and again when it is done.</summary>
/// <param name="TypeName">The type whose documents or media are concerned; null where no type is.</param>
/// <param name="PropertyName">The property, in the words of the person who named it; null where the whole type is concerned.</param>
/// <param name="Items">How many documents, media or blocks hold such a value.</param>
public sealed record SchemaEffect(SchemaEffectKind Kind, string? TypeName, string? PropertyName, int Items)
{
    /// <summary>Such an effect is the reason why the change is not made.</summary>
    public bool IsRefusal => Kind is SchemaEffectKind.NotConvertible or SchemaEffectKind.InUse or SchemaEffectKind.HasContent;
}

/// <summary>The kinds of <see cref="SchemaEffect"/>; each has its sentence in <c>Text/*.json</c> of the API.</summary>
public enum SchemaEffectKind
{
    /// <summary>The values stay in the database, unseen, and are back when a property with this alias is.</summary>
    PropertyRemoved,

    /// <summary>The values go along to the new alias; views that name the old one no longer find them.</summary>
    PropertyRenamed,

    /// <summary>The values take the form of another editor.</summary>
    ValuesConverted,

    /// <summary>The value in the default language is the value for all; the others stay, unseen.</summary>
    PropertyBecomesInvariant,

    /// <summary>The value becomes that of the default language.</summary>
    PropertyBecomesVariant,

    /// <summary>Only the default language stays on the site; the others stay in the history.</summary>
    TypeBecomesInvariant,

    /// <summary>The documents become documents in the default language.</summary>
    TypeBecomesVariant,

    /// <summary>Documents that are not published in the default language leave the site.</summary>
    LeavesTheSite,

    /// <summary>Views that name the type by its alias no longer find it.</summary>
    TypeRenamed,

    /// <summary>Values do not fit the new editor: the change is refused.</summary>
    NotConvertible,

    /// <summary>The type or data type that is named still needs it: deleting is refused.</summary>
    InUse,

    /// <summary>There are documents or media of the type, perhaps in the recycle bin: deleting is refused.</summary>
    HasContent,
}
