using WelcomeCenter.Core.Results;
using WelcomeCenter.Core.Search;
using WelcomeCenter.Core.Timeline;

namespace WelcomeCenter.Core.Cases;

/// <summary>What a member of staff wrote down. It is not changed afterwards, only added to.</summary>
internal sealed class CaseNote
{
    public const int TextLength = 10_000;

    private CaseNote()
    {
    }

    public Guid Id { get; private init; }

    public CaseId CaseId { get; private init; }

    public required string Text { get; init; }

    public required string SearchText { get; init; }

    public required string AuthorId { get; init; }

    public string? AuthorName { get; init; }

    public DateTimeOffset WrittenAt { get; private init; }

    public static Result<CaseNote> Write(CaseId caseId, string? text, Actor by, DateTimeOffset at)
    {
        // PostgreSQL stores no NUL.
        var written = text?.Replace("\0", string.Empty).Trim();
        if (string.IsNullOrEmpty(written))
        {
            return CaseFailures.NoteRequired;
        }

        if (written.Length > TextLength)
        {
            return CaseFailures.NoteTooLong;
        }

        return new CaseNote
        {
            Id = Guid.CreateVersion7(),
            CaseId = caseId,
            Text = written,
            SearchText = SearchKey.Of(written),
            AuthorId = by.Id,
            AuthorName = by.Name,
            WrittenAt = at,
        };
    }
}
