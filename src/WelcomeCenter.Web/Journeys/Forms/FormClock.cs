using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace WelcomeCenter.Web.Journeys.Forms;

/// <summary>Knows when a form was opened, from a signed mark that the form itself carries.</summary>
internal sealed class FormClock(IDataProtectionProvider protection, TimeProvider time, IOptions<FormLimitOptions> options)
{
    private readonly IDataProtector protector = protection.CreateProtector("WelcomeCenter.FormOpened");

    public string Mark() => protector.Protect(time.GetUtcNow().UtcTicks.ToString(CultureInfo.InvariantCulture));

    public FormAge AgeOf(string? mark)
    {
        if (Read(mark) is not { } opened)
        {
            return FormAge.Unknown;
        }

        return time.GetUtcNow() - opened < options.Value.MinimumTime ? FormAge.TooYoung : FormAge.Plausible;
    }

    private DateTimeOffset? Read(string? mark)
    {
        if (string.IsNullOrEmpty(mark))
        {
            return null;
        }

        try
        {
            return new DateTimeOffset(long.Parse(protector.Unprotect(mark), CultureInfo.InvariantCulture), TimeSpan.Zero);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

internal enum FormAge
{
    /// <summary>The mark is missing, forged, or signed with a key that is gone.</summary>
    Unknown,

    TooYoung,
    Plausible,
}
