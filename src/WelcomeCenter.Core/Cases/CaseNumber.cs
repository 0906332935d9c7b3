using Microsoft.EntityFrameworkCore;

namespace WelcomeCenter.Core.Cases;

/// <summary>The last number given to a case in a year.</summary>
internal sealed class CaseNumber
{
    public required int Year { get; init; }

    public required int Last { get; init; }

    /// <summary>Takes the next number. Runs in the caller's transaction, which others wait for; the first of a year may have to be tried again.</summary>
    public static async Task<int> TakeAsync(CoreDbContext db, int year, CancellationToken cancellationToken)
    {
        var raised = await db.CaseNumbers
            .Where(number => number.Year == year)
            .ExecuteUpdateAsync(set => set.SetProperty(number => number.Last, number => number.Last + 1), cancellationToken);
        if (raised == 0)
        {
            db.CaseNumbers.Add(new CaseNumber { Year = year, Last = 1 });
            return 1;
        }

        return await db.CaseNumbers.Where(number => number.Year == year).Select(number => number.Last).SingleAsync(cancellationToken);
    }
}
