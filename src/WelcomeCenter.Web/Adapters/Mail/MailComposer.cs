using Microsoft.Extensions.Options;
using WelcomeCenter.Core.Outbox;
using WelcomeCenter.Web.Text;

namespace WelcomeCenter.Web.Adapters.Mail;

/// <summary>Finds the words of a mail in <c>Text/{code}.json</c> and adds the links. Nothing else about the request is in it.</summary>
internal sealed class MailComposer(
    TextFiles texts, PublicAddress address, IOptions<OutboxOptions> outbox, IOptions<SmtpOptions> smtp) : IMailComposer
{
    private const string Fallback = "de";

    public ComposedMail Compose(MailOccasion occasion)
    {
        var (part, link) = occasion.Kind switch
        {
            MailKind.RequestConfirmation => ("confirmation", $"/{occasion.Language.ToLowerInvariant()}/status/{occasion.Code}"),
            MailKind.RequestNotice => ("notice", $"/umbraco/section/cases/workspace/wc-request/edit/{occasion.RequestId}"),
            _ => throw new ArgumentOutOfRangeException(nameof(occasion), occasion.Kind, "No words are known for this kind of mail."),
        };
        var language = texts.Find(occasion.Language, $"mail.{part}.text") is null ? Fallback : occasion.Language;
        return new ComposedMail(
            occasion.Id,
            occasion.Recipient ?? outbox.Value.NoticeTo ?? smtp.Value.From,
            language,
            Words(language, $"mail.{part}.subject"),
            Words(language, $"mail.{part}.text").Replace("{code}", occasion.Code).Replace("{link}", address.Of(link)));
    }

    private string Words(string language, string key) =>
        texts.Find(language, key) ?? throw new InvalidOperationException($"Text/{language}.json has no '{key}'.");
}
