using Microsoft.Extensions.Options;

namespace WelcomeCenter.Web.Composition;

/// <summary>Says which setting is wrong, so that an operator need not read a stack trace.</summary>
internal static class Settings
{
    public static OptionsValidationException Refuse(string setting, string reason) =>
        new(setting, typeof(Settings), [$"Setting {setting}: {reason}"]);
}
