using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WelcomeCenter.Core.Outbox;
using WelcomeCenter.Core.Results;
using WelcomeCenter.Core.Timeline;

namespace WelcomeCenter.Core.ConsultationRequests;

/// <summary>What a person does with their own request.</summary>
public sealed partial class ConsultationRequestService(
    CoreDbContext db,
    RequestCodes codes,
    ISiteLanguages languages,
    OutboxSignal outbox,
    IOptions<ConsultationRequestOptions> options,
    TimeProvider time,
    ILogger<ConsultationRequestService> logger)
{
    /// <summary>
    /// Stores the request together with its mails, then acknowledges it. The same <see cref="SubmitConsultationRequest.SubmissionId"/>
    /// gives the same receipt, however often and however concurrently it comes.
    /// </summary>
    /// <returns>The receipt, or <c>request.invalid</c> with the fields that are wrong.</returns>
    public async Task<Result<Receipt>> SubmitAsync(SubmitConsultationRequest form, CancellationToken cancellationToken)
    {
        var errors = Check(form);
        if (errors.Count > 0)
        {
            return RequestFailures.Invalid(errors);
        }

        if (await FindReceiptAsync(form.SubmissionId, cancellationToken) is { } given)
        {
            return given;
        }

        var code = codes.For(form.SubmissionId);
        var keepFor = TimeSpan.FromDays(options.Value.CallBackOnlyDays);
        var request = ConsultationRequest.Receive(form, codes.Hash(code), time.Now(), keepFor);
        Add(request);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            if (await FindReceiptAsync(form.SubmissionId, cancellationToken) is { } meanwhile)
            {
                return meanwhile;
            }

            throw;
        }

        outbox.Raise();
        Log.Received(logger, request.Id, request.Language);
        return new Receipt(code, request.ReceivedAt);
    }

    public async Task<Result<RequestStatus>> FindByCodeAsync(string code, CancellationToken cancellationToken)
    {
        var (read, request) = await LoadAsync(code, cancellationToken);
        return request is null ? RequestFailures.UnknownCode : StatusOf(read, request);
    }

    /// <summary>Removes everything personal, from a case made of it as well. A second withdrawal changes nothing and succeeds too.</summary>
    public async Task<Result<RequestStatus>> WithdrawAsync(string code, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (read, request) = await LoadAsync(code, cancellationToken);
            if (request is null)
            {
                return RequestFailures.UnknownCode;
            }

            try
            {
                await WithdrawAsync(request, cancellationToken);
                return StatusOf(read, request);
            }
            catch (DbUpdateConcurrencyException) when (attempt < 3)
            {
                // Staff changed the request or its case at the same moment; the person's wish goes before.
                db.ChangeTracker.Clear();
            }
        }
    }

    private IReadOnlyList<FieldError> Check(SubmitConsultationRequest form)
    {
        var errors = ConsultationRequestRules.Check(form);
        return errors.Any(error => error.Field == "language") || languages.Knows(form.Language)
            ? errors
            : [.. errors, new FieldError("language", "unknown")];
    }

    private void Add(ConsultationRequest request)
    {
        db.Requests.Add(request);
        db.Timeline.Add(TimelineEntry.Of(request.Id.Value, TimelineKind.RequestReceived, Actor.Person, request.ReceivedAt));
        db.OutboxMails.Add(OutboxMail.Notice(request.Id, options.Value.NoticeLanguage, request.ReceivedAt));
        if (request.Email is not null)
        {
            db.OutboxMails.Add(OutboxMail.Confirmation(request.Id, request.Email, request.Language, request.ReceivedAt));
        }
    }

    private async Task WithdrawAsync(ConsultationRequest request, CancellationToken cancellationToken)
    {
        var now = time.Now();
        if (!request.Withdraw(now))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var made = await db.Cases.SingleOrDefaultAsync(found => found.RequestId == request.Id, cancellationToken);
        made?.Erase(now);
        db.Timeline.Add(TimelineEntry.Of(request.Id.Value, TimelineKind.RequestWithdrawn, Actor.Person, now));
        await db.SaveChangesAsync(cancellationToken);
        await db.OutboxMails.Where(mail => mail.RequestId == request.Id && mail.Recipient != null).ExecuteDeleteAsync(cancellationToken);
        if (made is not null)
        {
            await db.CaseNotes.Where(note => note.CaseId == made.Id).ExecuteDeleteAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        Log.Withdrawn(logger, request.Id);
    }

    private async Task<Receipt?> FindReceiptAsync(Guid submissionId, CancellationToken cancellationToken)
    {
        var receivedAt = await db.Requests
            .Where(request => request.SubmissionId == submissionId)
            .Select(request => (DateTimeOffset?)request.ReceivedAt)
            .SingleOrDefaultAsync(cancellationToken);
        return receivedAt is { } at ? new Receipt(codes.For(submissionId), at) : null;
    }

    private async Task<(string Code, ConsultationRequest? Request)> LoadAsync(string typed, CancellationToken cancellationToken)
    {
        if (RequestCodes.Read(typed) is not { } code)
        {
            return (typed, null);
        }

        var hash = codes.Hash(code);
        return (code, await db.Requests.SingleOrDefaultAsync(request => request.CodeHash == hash, cancellationToken));
    }

    private static RequestStatus StatusOf(string code, ConsultationRequest request) =>
        new(code, request.State, request.ReceivedAt, request.Language, request.NeedAreas, request.WithdrawnAt, request.DeleteAfter);

    private static partial class Log
    {
        [LoggerMessage(2001, LogLevel.Information, "Consultation request {RequestId} was received in {Language}.")]
        public static partial void Received(ILogger logger, RequestId requestId, string language);

        [LoggerMessage(2002, LogLevel.Information, "Consultation request {RequestId} was withdrawn by the person.")]
        public static partial void Withdrawn(ILogger logger, RequestId requestId);
    }
}
