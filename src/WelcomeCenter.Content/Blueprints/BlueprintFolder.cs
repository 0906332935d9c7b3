using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace WelcomeCenter.Content.Blueprints;

/// <summary>A folder for blueprints. uSync does not know such folders; they stay in the database.</summary>
internal sealed class BlueprintFolder
{
    public required Guid Key { get; init; }

    public Guid? ParentKey { get; set; }

    public required string Name { get; set; }

    private sealed class Mapping : IEntityTypeConfiguration<BlueprintFolder>
    {
        public void Configure(EntityTypeBuilder<BlueprintFolder> builder)
        {
            builder.ToTable("BlueprintFolders");
            builder.HasKey(folder => folder.Key);
            builder.Property(folder => folder.Key).ValueGeneratedNever();
            builder.HasOne<BlueprintFolder>().WithMany().HasForeignKey(folder => folder.ParentKey).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
