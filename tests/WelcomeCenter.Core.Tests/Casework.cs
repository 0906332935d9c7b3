using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Core.Cases;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Core.Operation;
using WelcomeCenter.Core.Outbox;
using WelcomeCenter.Core.Timeline;
using WelcomeCenter.Storage.PostgreSql;
using WelcomeCenter.Storage.Sqlite;
using WelcomeCenter.Testing.Databases;
using WelcomeCenter.Testing.Hosting;

namespace WelcomeCenter.Core.Tests;

/// <summary>The casework on a real database, without the host; mail goes nowhere but here.</summary>
internal sealed class Casework : IAsyncDisposable
{
    public static readonly Actor Coordinator = new("coordinator", "Carla Coordinator");

    private static readonly DatabaseTemplate Migrated = new(MigrateAsync, "core");

    private readonly TestDatabase database;
    private readonly ServiceProvider services;

    private Casework(TestDatabase database)
    {
        this.database = database;
        services = Services(database);
    }

    public MovableClock Clock { get; } = new();

    public PostBox Post { get; } = new();

    public static async Task<Casework> StartAsync(DatabaseKind kind) => new(await Migrated.CopyAsync(kind));

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>As within one HTTP request.</summary>
    public async Task<TResult> AskAsync<TService, TResult>(Func<TService, Task<TResult>> ask)
        where TService : notnull
    {
        await using var scope = services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<Results.Result<Receipt>> SubmitAsync(SubmitConsultationRequest form) =>
        AskAsync((ConsultationRequestService requests) => requests.SubmitAsync(form, default));

    public Task<Results.Result<RequestStatus>> WithdrawAsync(string code) =>
        AskAsync((ConsultationRequestService requests) => requests.WithdrawAsync(code, default));

    public Task<Results.Result<OpenedCase>> OpenAsync(RequestId id) =>
        AskAsync((CaseOpening cases) => cases.OpenAsync(id, Coordinator, default));

    /// <returns>The identity of a request that has just been submitted.</returns>
    public async Task<RequestId> GivenRequestAsync(SubmitConsultationRequest form)
    {
        var receipt = (await SubmitAsync(form)).Value;
        var page = await AskAsync((RequestList requests) => requests.FindAsync(
            new RequestQuery(0, 1, receipt.Code, null, null, null, RequestOrder.ReceivedAt, Direction.Ascending), default));
        return page.Items.Single().Id;
    }

    public async Task<CaseId> GivenCaseAsync(SubmitConsultationRequest form) => (await OpenAsync(await GivenRequestAsync(form))).Value.Id;

    public Task<int> SendMailAsync() => Get<OutboxSender>().SendDueAsync(TimeSpan.FromMinutes(2), default);

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await database.DisposeAsync();
    }

    private static async Task MigrateAsync(TestDatabase database)
    {
        await using var services = new Casework(database).services;
        await services.GetServices<IDatabase>().Single(part => part.Name == "core").MigrateAsync(CancellationToken.None);
    }

    private ServiceProvider Services(TestDatabase database)
    {
        var collection = new ServiceCollection().AddLogging().AddOptions().AddCasework()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(new RequestCodes([.. Enumerable.Range(0, 32).Select(number => (byte)number)]))
            .AddSingleton<ISiteLanguages>(new ThreeLanguages())
            .AddSingleton<IMailComposer>(new PlainComposer())
            .AddSingleton<IMailCarrier>(Post);
        return (database.Kind is DatabaseKind.Sqlite
            ? collection.AddSqliteStorage(new SqliteStorageOptions(database.Directory))
            : collection.AddPostgreSqlStorage(new PostgreSqlStorageOptions(
                database.Settings["ConnectionStrings:Content"]!, database.Settings["ConnectionStrings:Core"]!)))
            .BuildServiceProvider(validateScopes: true);
    }

    private sealed class ThreeLanguages : ISiteLanguages
    {
        public bool Knows(string isoCode) => isoCode is "de" or "en" or "ar";
    }

    private sealed class PlainComposer : IMailComposer
    {
        public ComposedMail Compose(MailOccasion occasion) =>
            new(occasion.Id, occasion.Recipient ?? "house@example.org", occasion.Language, occasion.Kind.ToString(), occasion.Code ?? string.Empty);
    }
}

/// <summary>Keeps the mail, or refuses it while told so.</summary>
internal sealed class PostBox : IMailCarrier
{
    public ConcurrentQueue<ComposedMail> Mails { get; } = new();

    public bool IsBroken { get; set; }

    /// <summary>As if the process died in the middle.</summary>
    public bool Crashes { get; set; }

    public int Refused { get; private set; }

    public async Task SendAsync(ComposedMail mail, CancellationToken cancellationToken)
    {
        await Task.Yield();
        if (Crashes)
        {
            throw new InvalidOperationException("killed");
        }

        if (IsBroken)
        {
            Refused++;
            throw new MailNotSentException("smtp.unreachable", null);
        }

        Mails.Enqueue(mail);
    }
}
