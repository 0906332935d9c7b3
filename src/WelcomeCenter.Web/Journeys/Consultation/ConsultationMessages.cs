using WelcomeCenter.Core.Results;
using WelcomeCenter.Web.Journeys.Forms;
using WelcomeCenter.Web.Site.Rendering;

namespace WelcomeCenter.Web.Journeys.Consultation;

/// <summary>From the codes of the rules to the sentences of the page.</summary>
internal static class ConsultationMessages
{
    /// <summary>Fields of the rules that have no control of their own, with the control a person should be led to.</summary>
    private static readonly Dictionary<string, string> Controls = new() { ["contact"] = "email" };

    public static IReadOnlyList<FormMessage> Of(IReadOnlyList<FieldError> errors, PageText text) =>
        [.. errors.Select(error => new FormMessage(Controls.GetValueOrDefault(error.Field, error.Field), Words(error, text)))];

    public static IReadOnlyList<FormMessage> About(string key, PageText text) => [new FormMessage(null, text[key])];

    private static string Words(FieldError error, PageText text) =>
        text.Find($"form.error.{error.Field}.{error.Code}") ?? text[$"form.error.{error.Code}"];
}
