using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Testing.Databases;

namespace WelcomeCenter.Core.Tests.ConsultationRequests;

/// <summary>SQLite refuses to grow, as it does on a full disk.</summary>
public sealed class FullDiskTests
{
    [Test]
    public async Task On_a_full_disk_a_request_is_refused_nothing_stored_is_lost_and_it_can_be_sent_again()
    {
        await using var casework = await Casework.StartAsync(DatabaseKind.Sqlite);
        var stored = new List<Receipt>();
        var refused = Given.Form(form => form with { Message = new string('m', 2000) });
        await LimitAsync(casework, "PRAGMA max_page_count = 60");

        while (await TrySubmitAsync(casework, refused) is { } receipt)
        {
            stored.Add(receipt);
            refused = refused with { SubmissionId = Guid.NewGuid() };
        }

        Assert.That(stored, Is.Not.Empty);
        foreach (var receipt in stored)
        {
            Assert.That((await casework.AskAsync((ConsultationRequestService requests) => requests.FindByCodeAsync(receipt.Code, default))).Succeeded);
        }

        await LimitAsync(casework, "PRAGMA max_page_count = 1000000");
        Assert.That(await TrySubmitAsync(casework, refused), Is.Not.Null);
        Assert.That(await casework.AskAsync((CoreDbContext db) => db.Requests.CountAsync()), Is.EqualTo(stored.Count + 1));
    }

    // Stays with the one pooled connection that this test uses.
    private static Task<int> LimitAsync(Casework casework, string limit) =>
        casework.AskAsync((CoreDbContext db) => db.Database.ExecuteSqlRawAsync(limit));

    private static async Task<Receipt?> TrySubmitAsync(Casework casework, SubmitConsultationRequest form)
    {
        try
        {
            return (await casework.SubmitAsync(form)).Value;
        }
        catch (DbUpdateException)
        {
            return null;
        }
    }
}
