using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Blueprints;
using WelcomeCenter.Content.Dictionary;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Documents.Following;
using WelcomeCenter.Content.Domains;
using WelcomeCenter.Content.Languages;
using WelcomeCenter.Content.LogSearches;
using WelcomeCenter.Content.Media;
using WelcomeCenter.Content.Publishing;
using WelcomeCenter.Content.Types;
using WelcomeCenter.Content.Users;

namespace WelcomeCenter.Content;

/// <summary>The content database: schema, documents, languages, users. It names no provider; <c>Storage.*</c> does.</summary>
public sealed class ContentDbContext(DbContextOptions<ContentDbContext> options)
    : IdentityDbContext<User, UserGroup, Guid>(options), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    internal DbSet<Document> Documents => Set<Document>();

    internal DbSet<DocumentVariant> DocumentVariants => Set<DocumentVariant>();

    internal DbSet<DocumentVersion> DocumentVersions => Set<DocumentVersion>();

    internal DbSet<DocumentFollower> DocumentFollowers => Set<DocumentFollower>();

    internal DbSet<FollowerNotice> FollowerNotices => Set<FollowerNotice>();

    internal DbSet<BlueprintFolder> BlueprintFolders => Set<BlueprintFolder>();

    internal DbSet<MediaItem> MediaItems => Set<MediaItem>();

    internal DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    internal DbSet<SchemaItem> SchemaItems => Set<SchemaItem>();

    internal DbSet<SchemaFolder> SchemaFolders => Set<SchemaFolder>();

    internal DbSet<StoredLanguage> Languages => Set<StoredLanguage>();

    internal DbSet<DictionaryEntry> DictionaryEntries => Set<DictionaryEntry>();

    internal DbSet<StoredDomain> Domains => Set<StoredDomain>();

    internal DbSet<Redirect> Redirects => Set<Redirect>();

    internal DbSet<ContentChange> Changes => Set<ContentChange>();

    internal DbSet<SavedLogSearch> SavedLogSearches => Set<SavedLogSearch>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ContentDbContext).Assembly);
        UsersModel.Configure(builder);
    }
}
