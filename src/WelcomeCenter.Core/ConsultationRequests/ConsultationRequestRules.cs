using System.Net.Mail;
using WelcomeCenter.Core.Results;

namespace WelcomeCenter.Core.ConsultationRequests;

/// <summary>What a form must keep to, before anything is stored. Whether the site has the language is asked by the service.</summary>
public static class ConsultationRequestRules
{
    public const int NameLength = 100;
    public const int EmailLength = 254;
    public const int PhoneLength = 40;
    public const int MessageLength = 2000;
    private const int LanguageLength = 35;

    public static IReadOnlyList<FieldError> Check(SubmitConsultationRequest request) =>
    [
        .. CheckSubmission(request.SubmissionId),
        .. CheckText("name", request.Name, NameLength, required: true),
        .. CheckContact(request),
        .. CheckText("language", request.Language, LanguageLength, required: true),
        .. CheckKeys("needAreas", request.NeedAreas, NeedAreas.All),
        .. CheckKeys("reasonForComing", Given(request.ReasonForComing), ReasonsForComing.All),
        .. CheckMessage(request.Message),
    ];

    private static IEnumerable<FieldError> CheckSubmission(Guid submissionId)
    {
        if (submissionId == Guid.Empty)
        {
            yield return new FieldError("submissionId", "required");
        }
    }

    private static IEnumerable<FieldError> CheckContact(SubmitConsultationRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Email) && string.IsNullOrWhiteSpace(request.Phone))
        {
            yield return new FieldError("contact", "required");
        }

        foreach (var error in CheckText("email", request.Email, EmailLength, required: false, IsPlausibleEmail)
            .Concat(CheckText("phone", request.Phone, PhoneLength, required: false, PhoneDigits.IsPlausible)))
        {
            yield return error;
        }
    }

    private static IEnumerable<FieldError> CheckText(
        string field, string? value, int length, bool required, Func<string, bool>? isPlausible = null)
    {
        var text = value?.Trim() ?? string.Empty;
        if (text.Length == 0)
        {
            return required ? [new FieldError(field, "required")] : [];
        }

        if (text.Length > length)
        {
            return [new FieldError(field, "too-long")];
        }

        var sound = !text.Any(char.IsControl) && IsWellFormed(text) && isPlausible?.Invoke(text) != false;
        return sound ? [] : [new FieldError(field, "invalid")];
    }

    private static IEnumerable<FieldError> CheckMessage(string? value)
    {
        var text = value?.Trim() ?? string.Empty;
        if (text.ReplaceLineEndings("\n").Length > MessageLength)
        {
            return [new FieldError("message", "too-long")];
        }

        // PostgreSQL stores no NUL, and no other control character is written by a person.
        var sound = IsWellFormed(text) && !text.Any(character => char.IsControl(character) && character is not ('\n' or '\r' or '\t'));
        return sound ? [] : [new FieldError("message", "invalid")];
    }

    private static IEnumerable<FieldError> CheckKeys(string field, IReadOnlyList<string> keys, IReadOnlyList<string> known) =>
        keys.All(known.Contains) ? [] : [new FieldError(field, "unknown")];

    private static string[] Given(string? key) => string.IsNullOrWhiteSpace(key) ? [] : [key.Trim()];

    private static bool IsPlausibleEmail(string email) =>
        MailAddress.TryCreate(email, out var address)
        && address.Address == email
        && address.Host.Contains('.')
        && !address.Host.StartsWith('.')
        && !address.Host.EndsWith('.')
        && !email.Any(char.IsWhiteSpace);

    private static bool IsWellFormed(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogate(text[index]) && !(index + 1 < text.Length && char.IsSurrogatePair(text[index], text[++index])))
            {
                return false;
            }
        }

        return true;
    }
}
