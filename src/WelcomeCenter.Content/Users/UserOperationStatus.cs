namespace WelcomeCenter.Content.Users;

/// <summary>How an operation on an account ended; the names are Umbraco's, those of passwords are Identity's; from <see cref="SecondFactorExists"/> on they are ours.</summary>
public enum UserOperationStatus
{
    Success,
    UserNotFound,
    MissingUserGroup,
    NoUserGroup,
    AdminUserGroupMustNotBeEmpty,
    UserNameIsNotEmail,
    InvalidUserName,
    InvalidEmail,
    InvalidIsoCode,
    DuplicateUserName,
    DuplicateEmail,
    DuplicateKey,
    ContentStartNodeNotFound,
    MediaStartNodeNotFound,
    CannotInvite,
    NotInInviteState,
    InvalidInviteToken,
    InvalidPasswordResetToken,
    CannotDelete,
    CannotDeleteSelf,
    CannotDisableSelf,
    CannotDisableInvitedUser,
    SelfPasswordResetNotAllowed,
    SelfOldPasswordRequired,
    PasswordMismatch,
    PasswordTooShort,
    PasswordRequiresUniqueChars,
    InvalidUserType,
    AvatarFileNotFound,
    InvalidAvatar,
    Forbidden,

    /// <summary>A code of a second factor is wrong, old or was used.</summary>
    InvalidCode,

    /// <summary>There is a second factor already; it has to go first.</summary>
    SecondFactorExists,
    NoSecondFactor,

    /// <summary>Others have to be told of the change and cannot be reached.</summary>
    CannotNotify,
    UnknownFailure,
}
