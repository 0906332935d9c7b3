using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using WelcomeCenter.Core.ConsultationRequests;

namespace WelcomeCenter.Core.Cases;

internal sealed class CaseMapping : IEntityTypeConfiguration<Case>, IEntityTypeConfiguration<CaseNote>, IEntityTypeConfiguration<CaseNumber>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.ToTable("Cases");
        builder.HasKey(found => found.Id);
        builder.Property(found => found.Id).HasConversion(id => id.Value, value => new CaseId(value));
        builder.Property(found => found.RequestId).HasConversion(id => id.Value, value => new RequestId(value));
        builder.Property(found => found.Status).HasConversion<string>();
        builder.Property(found => found.CloseReason).HasConversion<string>();
        builder.Property(found => found.Version).IsConcurrencyToken();
        builder.HasIndex(found => found.Reference).IsUnique();
        builder.HasIndex(found => found.RequestId).IsUnique();
        builder.HasIndex(found => new { found.Status, found.UpdatedAt });
    }

    public void Configure(EntityTypeBuilder<CaseNote> builder)
    {
        builder.ToTable("CaseNotes");
        builder.HasKey(note => note.Id);
        builder.Property(note => note.Id).ValueGeneratedNever();
        builder.Property(note => note.CaseId).HasConversion(id => id.Value, value => new CaseId(value));
        builder.HasOne<Case>().WithMany().HasForeignKey(note => note.CaseId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<CaseNumber> builder)
    {
        builder.ToTable("CaseNumbers");
        builder.HasKey(number => number.Year);
        builder.Property(number => number.Year).ValueGeneratedNever();
    }
}
