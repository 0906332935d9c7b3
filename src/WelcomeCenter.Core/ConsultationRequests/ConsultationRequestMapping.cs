using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Core.ConsultationRequests;

internal sealed class ConsultationRequestMapping : IEntityTypeConfiguration<ConsultationRequest>
{
    public void Configure(EntityTypeBuilder<ConsultationRequest> builder)
    {
        builder.ToTable("ConsultationRequests");
        builder.HasKey(request => request.Id);
        builder.Property(request => request.Id).HasConversion(id => id.Value, value => new RequestId(value));
        builder.Property(request => request.State).HasConversion<string>();
        builder.Property(request => request.Version).IsConcurrencyToken();
        builder.HasIndex(request => request.SubmissionId).IsUnique();
        builder.HasIndex(request => request.CodeHash).IsUnique();
        builder.HasIndex(request => request.ReceivedAt);
        builder.HasIndex(request => request.DeleteAfter);
    }
}
