using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Api.Management.Common;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.Users;

/// <summary>Saves an account.</summary>
internal static class UpdateUser
{
    public static async Task<IResult> HandleAsync(
        Guid id, UpdateRequest body, Caller caller, UserAccounts users, CancellationToken cancellationToken) =>
        (await users.UpdateAsync(caller.Access, id, body.ToChanges(), cancellationToken)).ToAnswer();

    internal sealed record UpdateRequest(
        string? Email,
        string? UserName,
        string? Name,
        string? LanguageIsoCode,
        IReadOnlyList<Reference>? UserGroupIds,
        IReadOnlyList<Reference>? DocumentStartNodeIds,
        bool? HasDocumentRootAccess,
        IReadOnlyList<Reference>? MediaStartNodeIds,
        bool? HasMediaRootAccess)
    {
        public UserChanges ToChanges() => new(
            Email,
            UserName,
            Name,
            LanguageIsoCode,
            Ids(UserGroupIds),
            Ids(DocumentStartNodeIds),
            HasDocumentRootAccess ?? false,
            Ids(MediaStartNodeIds),
            HasMediaRootAccess ?? false);

        private static List<Guid> Ids(IReadOnlyList<Reference>? references) => [.. (references ?? []).Select(reference => reference.Id)];
    }
}
