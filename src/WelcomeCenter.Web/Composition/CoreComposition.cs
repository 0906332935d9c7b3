using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using WelcomeCenter.Content.Api.Security.Invitations;
using WelcomeCenter.Core;
using WelcomeCenter.Core.ConsultationRequests;
using WelcomeCenter.Core.Outbox;
using WelcomeCenter.Web.Adapters;
using WelcomeCenter.Web.Adapters.Health;
using WelcomeCenter.Web.Adapters.Mail;
using WelcomeCenter.Web.BackOffice;
using WelcomeCenter.Web.BackOffice.Synchronization;
using WelcomeCenter.Web.Text;

namespace WelcomeCenter.Web.Composition;

/// <summary>Requests, cases and the outbox, with the adapters they need and their endpoints.</summary>
internal static class CoreComposition
{
    public static WebApplicationBuilder AddCore(this WebApplicationBuilder builder)
    {
        AddCasework(builder.Services);
        AddOutbox(builder.Services);
        builder.Services.AddCasesApi();
        builder.Services.AddHealth();
        return builder;
    }

    public static WebApplication MapCases(this WebApplication app)
    {
        CasesEndpoints.Map(app);
        SynchronizationEndpoints.Map(app);
        app.MapHealth();
        app.MapOpenApi("/umbraco/openapi/{documentName}.json").AllowAnonymous();
        return app;
    }

    private static void AddCasework(IServiceCollection services)
    {
        services.AddOptions<ConsultationRequestOptions>()
            .BindConfiguration("ConsultationRequests")
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton(provider => new RequestCodes(RequestCodeKey.Read(
            provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<DataDirectory>())));
        services.AddSingleton<ISiteLanguages, SiteLanguages>();
        services.AddCasework();
        services.AddHostedService<RetentionWorker>();
    }

    private static void AddOutbox(IServiceCollection services)
    {
        services.AddOptions<SmtpOptions>().BindConfiguration(SmtpOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<OutboxOptions>().BindConfiguration(OutboxOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<PublicAddress>();
        services.TryAddSingleton<TextFiles>();
        services.AddSingleton<IMailComposer, MailComposer>();
        services.AddSingleton<SmtpCarrier>();
        services.AddSingleton<MailFolder>();
        services.AddSingleton<IMailCarrier>(provider =>
            provider.GetRequiredService<IOptions<SmtpOptions>>().Value.HasServer
                ? provider.GetRequiredService<SmtpCarrier>()
                : provider.GetRequiredService<MailFolder>());
        services.AddSingleton<IStaffMail, StaffMailbox>();
        services.AddHostedService<OutboxWorker>();
    }
}
