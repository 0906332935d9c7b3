using System.Net;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;
using WelcomeCenter.Testing.Staff;

namespace WelcomeCenter.Content.Api.Tests.Security;

/// <summary>S03: idle and absolute ends of a session; on a site of its own because the clock moves.</summary>
public sealed class SessionLifetimeTests(DatabaseKind database) : SiteTests(database)
{
    [Test, Order(1)]
    public async Task An_expired_token_is_refused_and_refreshing_revives_the_session()
    {
        using var editor = await Site.StaffAsync("editor");

        Site.Clock.Advance(TimeSpan.FromMinutes(6));

        Assert.That((await editor.GetAsync("/user/current")).StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That((await editor.RefreshAsync()).StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That((await editor.GetAsync("/user/current")).StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test, Order(2)]
    public async Task A_session_left_idle_for_longer_than_twenty_minutes_is_over()
    {
        using var editor = await Site.StaffAsync("editor");

        Site.Clock.Advance(TimeSpan.FromMinutes(21));

        Assert.That((await editor.RefreshAsync()).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test, Order(3)]
    public async Task After_twelve_hours_a_session_is_over_however_busy_it_was()
    {
        using var editor = await Site.StaffAsync("editor");
        for (var quarter = 0; quarter < 47; quarter++)
        {
            Site.Clock.Advance(TimeSpan.FromMinutes(15));
            using var refreshed = await editor.RefreshAsync();
            Assert.That(refreshed.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        }

        Site.Clock.Advance(TimeSpan.FromMinutes(15));

        Assert.That((await editor.RefreshAsync()).StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }
}
