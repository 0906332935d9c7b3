using Microsoft.AspNetCore.Http;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Text;

/// <summary>In which language a request is answered: the user's own, before sign-in the browser's.</summary>
internal static class RequestLanguage
{
    public static string Of(HttpContext context)
    {
        if (context.Features.Get<UserAccess>() is { } user)
        {
            return ApiTexts.Choose([user.LanguageIsoCode]);
        }

        var accepted = context.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(header => header.Quality ?? 1)
            .Select(header => header.Value.ToString());
        return ApiTexts.Choose(accepted);
    }
}
