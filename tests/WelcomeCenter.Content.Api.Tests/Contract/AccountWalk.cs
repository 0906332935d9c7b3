using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Content.Api.Security.ForgottenPassword;
using WelcomeCenter.Content.Api.Tests.Management.Media;
using WelcomeCenter.Content.Api.Tests.Management.Users;
using WelcomeCenter.Content.Api.Tests.Security;
using WelcomeCenter.Content.Users;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Contract;

/// <summary>Second factors, pictures and forgotten passwords.</summary>
internal static class AccountWalk
{
    public static async Task WalkAsync(TestSite site, StaffClient administrator)
    {
        var email = await site.UserAsync("editor");
        var id = await site.IdOfAsync(email);
        using var colleague = await StaffClient.SignedInAsync(site, email, GivenStaff.Password);
        var app = await Authenticator.SetUpAsync(site, colleague);
        await colleague.DeleteAsync($"{Authenticator.Path}?code={app.NextCode()}").DoneAsync();
        site.Clock.Advance(TimeSpan.FromSeconds(30));
        await Authenticator.SetUpAsync(site, colleague);
        await administrator.DeleteAsync($"/user/{id}/2fa/AuthenticatorApp").DoneAsync();

        await administrator.PostAsync($"/user/avatar/{id}", await PictureAsync(administrator)).DoneAsync();
        await administrator.DeleteAsync($"/user/avatar/{id}").DoneAsync();
        await administrator.PostAsync("/user/current/avatar", await PictureAsync(administrator)).DoneAsync();

        await colleague.PostAsync("/security/forgot-password", new { email }).DoneAsync();
        var resetCode = await CodeAsync(site, id);
        await colleague.PostAsync("/security/forgot-password/verify", new { user = new { id }, resetCode }).DoneAsync();
        await colleague.PostAsync("/security/forgot-password/reset", new { user = new { id }, resetCode, password = "Chosen-Password-2" }).DoneAsync();
    }

    private static async Task<object> PictureAsync(StaffClient client)
    {
        var (uploaded, id) = await client.UploadAsync("face.png", Pictures.Png(100, 100));
        uploaded.Dispose();
        return new { file = new { id } };
    }

    private static async Task<string> CodeAsync(TestSite site, Guid id)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<UserManager<User>>().FindByIdAsync(id.ToString());
        return scope.ServiceProvider.GetRequiredService<ForgottenPasswordTokens>().Create(user!);
    }
}
