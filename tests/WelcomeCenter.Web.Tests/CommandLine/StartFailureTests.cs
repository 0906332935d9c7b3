using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Web.CommandLine;

namespace WelcomeCenter.Web.Tests.CommandLine;

public sealed class StartFailureTests
{
    [Test]
    public void What_the_database_said_is_said_however_it_is_wrapped()
    {
        var full = new SqliteException("database or disk is full", 13);
        var wrapped = new InvalidOperationException("An exception has been raised.", new DbUpdateException("An error occurred.", full));

        Assert.That(StartFailure.Describe(wrapped), Is.EqualTo("A database cannot be used: database or disk is full"));
    }

    [Test]
    public void A_bug_keeps_its_stack_trace() =>
        Assert.That(StartFailure.Describe(new InvalidOperationException("A bug.")), Is.Null);
}
