using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WelcomeCenter.Core.ConsultationRequests;

namespace WelcomeCenter.Core.Outbox;

internal sealed class OutboxMailMapping : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.ToTable("OutboxMails");
        builder.HasKey(mail => mail.Id);
        builder.Property(mail => mail.Id).HasConversion(id => id.Value, value => new OutboxMailId(value));
        builder.Property(mail => mail.RequestId).HasConversion(id => id.Value, value => new RequestId(value));
        builder.Property(mail => mail.Kind).HasConversion<string>();
        builder.Property(mail => mail.State).HasConversion<string>();
        builder.HasIndex(mail => new { mail.State, mail.DueAt });
        builder.HasIndex(mail => mail.RequestId);
    }
}
