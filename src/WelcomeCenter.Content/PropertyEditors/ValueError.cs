namespace WelcomeCenter.Content.PropertyEditors;

/// <summary>What is wrong with a value.</summary>
/// <param name="Path">Where inside the value; empty for the whole of it.</param>
/// <param name="Message">A key of the client's dictionary, or a sentence from the schema.</param>
internal sealed record ValueError(string Path, string Message)
{
    public const string Empty = "#validation_invalidEmpty";
    public const string Pattern = "#validation_invalidPattern";
    public const string Email = "#validation_invalidEmail";
    public const string Number = "#validation_invalidNumber";
    public const string Range = "#validation_rangeExceeds";
    public const string Step = "#validation_invalidNumberStepSize";
    public const string Date = "#validation_invalidDate";
    public const string FileInLibrary = "#wcFile_inLibrary";
    public const string LegacyOption = "#validation_legacyOption";

    public static ValueError Whole(string message) => new(string.Empty, message);
}
