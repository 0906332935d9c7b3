namespace WelcomeCenter.Content.Types.Editing;

/// <summary>How a change of the schema ended; the names are Umbraco's, but for the last seven, which are ours.</summary>
public enum SchemaOperationStatus
{
    Success,
    NotFound,
    ParentNotFound,
    InvalidParent,
    DuplicateKey,
    DuplicateName,
    DuplicateAlias,
    InvalidAlias,
    InvalidName,
    NameTooLong,
    NotEmpty,
    NotAllowed,
    NonDeletable,
    PropertyEditorNotFound,
    DataTypeNotFound,
    InvalidPropertyTypeAlias,
    DuplicatePropertyTypeAlias,
    PropertyTypeAliasCannotEqualContentTypeAlias,
    InvalidInheritance,
    InvalidComposition,
    InvalidContainerName,
    InvalidContainerType,
    MissingContainer,
    DuplicateContainer,
    InvalidElementFlagDocumentHasContent,
    InvalidElementFlagElementIsUsedInPropertyEditorConfiguration,
    InvalidTemplateAlias,
    TemporaryFileNotFound,
    DocumentTypeExists,
    MediaTypeExists,
    TypeMismatch,
    IdMismatch,
    ConcurrencyViolation,

    /// <summary>The file is no exported type.</summary>
    InvalidFileContent,

    /// <summary>A type that may stand below does not exist.</summary>
    AllowedTypeNotFound,

    /// <summary>Segments are not built.</summary>
    SegmentsNotSupported,

    /// <summary>Something still needs what was to be deleted.</summary>
    InUse,

    /// <summary>Existing values would not fit the new editor; nothing was changed.</summary>
    ValuesNotConvertible,

    /// <summary>The site needs a type or property as it is.</summary>
    IsSystemType,
}
