using Microsoft.AspNetCore.Http.Features;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Core.Timeline;

namespace WelcomeCenter.Web.BackOffice;

/// <summary>The signed-in member of staff, as the timeline remembers them.</summary>
internal static class StaffMember
{
    public static Actor Staff(this HttpContext http)
    {
        var user = http.Features.GetRequiredFeature<UserAccess>();
        return new Actor(user.UserId.ToString(), user.Name);
    }
}
