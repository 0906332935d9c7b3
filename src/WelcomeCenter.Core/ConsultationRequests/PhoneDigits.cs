using PhoneNumbers;

namespace WelcomeCenter.Core.ConsultationRequests;

/// <summary>Telephone numbers as people in Germany write and search them.</summary>
internal static class PhoneDigits
{
    private const string HomeRegion = "DE";

    // The library takes two digits for a possible number of a small German network.
    private const int ShortestNumber = 1_000;

    public static bool IsPlausible(string phone) =>
        TryParse(phone) is { NationalNumber: >= ShortestNumber } number && PhoneNumberUtil.GetInstance().IsPossibleNumber(number);

    /// <summary>The bare digits in the international and the national form, so that both are found.</summary>
    public static string? Of(string? phone)
    {
        if (phone is null || TryParse(phone) is not { } number)
        {
            return null;
        }

        var national = PhoneNumberUtil.GetInstance().Format(number, PhoneNumberFormat.NATIONAL);
        return $"{number.CountryCode}{number.NationalNumber} {string.Concat(national.Where(char.IsAsciiDigit))}";
    }

    private static PhoneNumber? TryParse(string phone)
    {
        try
        {
            return PhoneNumberUtil.GetInstance().Parse(phone, HomeRegion);
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}
