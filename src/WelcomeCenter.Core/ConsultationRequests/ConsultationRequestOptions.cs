using System.ComponentModel.DataAnnotations;

namespace WelcomeCenter.Core.ConsultationRequests;

/// <summary>Settings <c>ConsultationRequests</c>.</summary>
public sealed class ConsultationRequestOptions
{
    /// <summary>A request for a call back only is deleted after so many days (G05).</summary>
    [Range(1, 365)]
    public int CallBackOnlyDays { get; set; } = 30;

    /// <summary>Language of the notice to the coordinator.</summary>
    [Required]
    public string NoticeLanguage { get; set; } = "de";
}
