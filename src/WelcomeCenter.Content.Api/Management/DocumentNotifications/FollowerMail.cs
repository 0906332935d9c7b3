using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using WelcomeCenter.Content.Api.Management.Documents;
using WelcomeCenter.Content.Api.Security.Invitations;
using WelcomeCenter.Content.Api.Text;
using WelcomeCenter.Content.Background;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Documents.Following;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content.Api.Management.DocumentNotifications;

/// <summary>Writes to followers in their own language what others did to the pages they follow. Names of clients stand in no page.</summary>
internal sealed partial class FollowerMail(IServiceScopeFactory scopes, IStaffMail mail, TimeProvider time, ILogger<FollowerMail> logger)
    : RepeatedWork(TimeSpan.FromSeconds(10), time)
{
    private const int MostLines = 20;

    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<UserAccessReader>();
        await scope.ServiceProvider.GetRequiredService<FollowerDelivery>().DeliverDueAsync(
            async (person, changes, token) => await people.ReadAsync(person, token) is not { } reader || await SendAsync(reader, changes, token),
            cancellationToken);
    }

    protected override void Report(Exception fault) => Log.Failed(logger, fault);

    private async Task<bool> SendAsync(UserAccess reader, IReadOnlyList<FollowedChange> changes, CancellationToken cancellationToken)
    {
        var language = ApiTexts.Choose([reader.LanguageIsoCode]);
        var lines = changes.Where(change => DocumentAccess.MayRead(reader, change.Document)).Select(change => Line(language, change)).ToList();
        if (lines.Count is 0 || reader.Email.Length is 0)
        {
            return true;
        }

        var more = lines.Count - MostLines;
        var shown = lines.Take(MostLines).Concat(more > 0 ? [ApiTexts.Get(language, "follower.more").Replace("{count}", $"{more}")] : []);
        var text = ApiTexts.Get(language, "follower.mailText")
            .Replace("{lines}", string.Join("\n\n", shown))
            .Replace("{name}", reader.Name);
        var sent = await mail.SendAsync(
            new StaffMail(Guid.CreateVersion7(), reader.Email, language, ApiTexts.Get(language, "follower.mailSubject"), text), cancellationToken);
        if (sent)
        {
            Log.Told(logger, reader.UserId, lines.Count);
        }

        return sent;
    }

    private string Line(string language, FollowedChange change) => ApiTexts.Get(language, "follower.line")
        .Replace("{action}", ApiTexts.Get(language, $"follower.action.{change.Action}"))
        .Replace("{languages}", change.Cultures is null ? string.Empty : $" ({change.Cultures})")
        .Replace("{link}", mail.AddressOf($"/umbraco/section/content/workspace/document/edit/{change.Document.Key:D}"))
        .Replace("{actor}", change.ActorName ?? ApiTexts.Get(language, "follower.nobody"))
        .Replace("{page}", Name(language, change.Document));

    private static string Name(string language, DocumentItem document) =>
        (document.Variants.FirstOrDefault(variant => variant.Culture == language) ?? document.Variants[0]).Name;

    private static partial class Log
    {
        [LoggerMessage(3201, LogLevel.Information, "User {UserId} was told of {Count} changes.")]
        public static partial void Told(ILogger logger, Guid userId, int count);

        [LoggerMessage(3202, LogLevel.Warning, "Followers could not be told what changed; trying again.")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}
