using Microsoft.Extensions.DependencyInjection;
using WelcomeCenter.Core.Cases;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Core.Outbox;
using WelcomeCenter.Core.Retention;

namespace WelcomeCenter.Core;

/// <summary>
/// The casework. The host adds the database, the <see cref="RequestCodes"/> with their key, and the ports <see cref="ISiteLanguages"/>,
/// <see cref="IMailComposer"/> and <see cref="IMailCarrier"/>.
/// </summary>
public static class CoreServices
{
    public static IServiceCollection AddCasework(this IServiceCollection services) => services
        .AddScoped<ConsultationRequestService>()
        .AddScoped<RequestList>()
        .AddScoped<RequestReading>()
        .AddScoped<CaseOpening>()
        .AddScoped<CaseService>()
        .AddScoped<CaseList>()
        .AddScoped<CallBackRetention>()
        .AddSingleton<OutboxSignal>()
        .AddSingleton<OutboxSender>()
        .AddSingleton<OutboxInspection>();
}
