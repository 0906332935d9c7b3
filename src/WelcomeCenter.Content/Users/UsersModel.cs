using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Content.Users;

/// <summary>The part of the content database that holds users and their tokens.</summary>
internal static class UsersModel
{
    public static void Configure(ModelBuilder builder) => builder.UseOpenIddict();
}
