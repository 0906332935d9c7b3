using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Api.Security;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Documents;

/// <summary>
/// Where the draft can be seen: its public address with a short-lived token. The client opens it as it is, so the
/// address itself has to carry the right to see the draft (contract: management document, section 6).
/// </summary>
internal static class GetPreviewUrl
{
    public static async Task<IResult> HandleAsync(
        Guid id,
        string? culture,
        Caller caller,
        DraftPreview drafts,
        PreviewTokens tokens,
        DocumentAccess access,
        CancellationToken cancellationToken)
    {
        if (await access.RefusalAsync(caller.Access, DocumentVerbs.Read, id, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        var snapshot = await drafts.WithDraftAsync(id, cancellationToken);
        var shown = string.IsNullOrEmpty(culture) ? snapshot?.DefaultLanguage?.IsoCode : culture;
        var info = snapshot is null || shown is null ? null : UrlInfo.Of(snapshot, id, shown);
        return Answers.OkOrNotFound(info is { Url: { } url }
            ? info with { Url = $"{url}?{PreviewTokens.QueryParameter}={tokens.Create(id, shown!)}" }
            : info);
    }
}
