using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;
using WelcomeCenter.Content.Publishing;
using WelcomeCenter.Content.Sync;

namespace WelcomeCenter.Content.Domains;

/// <summary>The addresses below which a document and what lies below it are served.</summary>
public sealed class DomainService(ContentDbContext db, DocumentWork work)
{
    /// <returns>Null where there is no such document.</returns>
    public async Task<DocumentDomains?> FindAsync(Guid document, CancellationToken cancellationToken)
    {
        if (!await db.Documents.AnyAsync(found => found.Key == document, cancellationToken))
        {
            return null;
        }

        var stored = await db.Domains.AsNoTracking().Where(domain => domain.RootKey == document).OrderBy(domain => domain.Name).ToListAsync(cancellationToken);
        return new DocumentDomains(
            stored.Find(domain => domain.IsWildcard)?.IsoCode,
            [.. stored.Where(domain => !domain.IsWildcard).Select(domain => new DocumentDomain(domain.Name, domain.IsoCode))]);
    }

    /// <summary>Puts these addresses in the place of all that the document had.</summary>
    public async Task<DomainOutcome> UpdateAsync(Guid document, DocumentDomains domains, Guid userKey, CancellationToken cancellationToken)
    {
        if (!await db.Documents.AnyAsync(found => found.Key == document, cancellationToken))
        {
            return ContentOperationStatus.ContentNotFound;
        }

        var languages = await db.Languages.Select(language => language.IsoCode).ToListAsync(cancellationToken);
        var wanted = domains.Domains.Select(domain => domain with { Name = DomainNames.Normalize(domain.Name) }).ToList();
        if (wanted.Select(domain => domain.IsoCode).Append(domains.DefaultIsoCode ?? languages[0]).Except(languages).Any())
        {
            return ContentOperationStatus.LanguageNotFound;
        }

        if (!wanted.TrueForAll(domain => DomainNames.IsValid(domain.Name, languages.Where(language => language != domain.IsoCode))))
        {
            return ContentOperationStatus.InvalidDomainName;
        }

        if (wanted.DistinctBy(domain => domain.Name).Count() < wanted.Count)
        {
            return ContentOperationStatus.DuplicateDomainName;
        }

        var stored = await db.Domains.ToListAsync(cancellationToken);
        var conflicts = stored.FindAll(other => other.RootKey != document && wanted.Exists(domain => domain.Name == other.Name));
        if (conflicts.Count > 0)
        {
            return new DomainOutcome(
                ContentOperationStatus.ConflictingDomainName, [.. conflicts.Select(other => new ConflictingDomain(other.Name, other.RootKey))]);
        }

        Replace(document, domains.DefaultIsoCode, wanted, stored);
        work.Audit(document, userKey, AuditType.AssignDomain);
        work.Announce(ContentChangeKind.Site, []);
        return (await work.CommitAsync(cancellationToken)).Status;
    }

    private void Replace(Guid document, string? defaultIsoCode, List<DocumentDomain> wanted, List<StoredDomain> stored)
    {
        var wildcard = $"*{document:N}";
        var next = wanted.ConvertAll(domain => (domain.Name, domain.IsoCode, IsWildcard: false));
        if (defaultIsoCode is not null)
        {
            next.Add((wildcard, defaultIsoCode, IsWildcard: true));
        }

        var own = stored.Where(domain => domain.RootKey == document).ToDictionary(domain => domain.Name);
        db.Domains.RemoveRange(own.Values.Where(domain => !next.Exists(other => other.Name == domain.Name)));
        foreach (var (name, isoCode, isWildcard) in next)
        {
            if (own.TryGetValue(name, out var known))
            {
                (known.IsoCode, known.IsWildcard) = (isoCode, isWildcard);
            }
            else
            {
                var key = USyncKeys.Of(name);
                db.Domains.Add(new StoredDomain
                {
                    Key = stored.Exists(domain => domain.Key == key) ? Guid.CreateVersion7() : key,
                    Name = name,
                    IsoCode = isoCode,
                    RootKey = document,
                    IsWildcard = isWildcard,
                });
            }
        }
    }
}

/// <param name="DefaultIsoCode">The language of what does not vary below the document; null takes it from above.</param>
public sealed record DocumentDomains(string? DefaultIsoCode, IReadOnlyList<DocumentDomain> Domains);

public sealed record DocumentDomain(string Name, string IsoCode);

/// <param name="Conflicts">Addresses that other documents have.</param>
public sealed record DomainOutcome(ContentOperationStatus Status, IReadOnlyList<ConflictingDomain> Conflicts)
{
    public static implicit operator DomainOutcome(ContentOperationStatus status) => new(status, []);
}

public sealed record ConflictingDomain(string Name, Guid Document);
