using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Documents;

namespace WelcomeCenter.Content.Blueprints;

/// <summary>Folders for blueprints.</summary>
public sealed class BlueprintFolders(ContentDbContext db, BlueprintQueries blueprints)
{
    /// <returns>Null where there is no such folder.</returns>
    public Task<string?> NameAsync(Guid key, CancellationToken cancellationToken) =>
        db.BlueprintFolders.Where(folder => folder.Key == key).Select(folder => folder.Name).FirstOrDefaultAsync(cancellationToken);

    public async Task<ContentOutcome> CreateAsync(Guid key, string? name, Guid? parentKey, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return ContentOperationStatus.ContentInvalid;
        }

        if (await db.BlueprintFolders.AnyAsync(folder => folder.Key == key, cancellationToken))
        {
            return ContentOperationStatus.DuplicateKey;
        }

        if (parentKey is not null && !await db.BlueprintFolders.AnyAsync(folder => folder.Key == parentKey, cancellationToken))
        {
            return ContentOperationStatus.ParentNotFound;
        }

        if (await IsTakenAsync(name, parentKey, key, cancellationToken))
        {
            return ContentOperationStatus.DuplicateName;
        }

        db.BlueprintFolders.Add(new BlueprintFolder { Key = key, ParentKey = parentKey, Name = name.Trim() });
        await db.SaveChangesAsync(cancellationToken);
        return ContentOutcome.Success;
    }

    public async Task<ContentOutcome> RenameAsync(Guid key, string? name, CancellationToken cancellationToken)
    {
        if (await db.BlueprintFolders.FindAsync([key], cancellationToken) is not { } folder)
        {
            return ContentOperationStatus.NotFound;
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            return ContentOperationStatus.ContentInvalid;
        }

        if (await IsTakenAsync(name, folder.ParentKey, key, cancellationToken))
        {
            return ContentOperationStatus.DuplicateName;
        }

        folder.Name = name.Trim();
        await db.SaveChangesAsync(cancellationToken);
        return ContentOutcome.Success;
    }

    /// <summary>Only an empty folder can go.</summary>
    public async Task<ContentOutcome> DeleteAsync(Guid key, CancellationToken cancellationToken)
    {
        if (await db.BlueprintFolders.FindAsync([key], cancellationToken) is not { } folder)
        {
            return ContentOperationStatus.NotFound;
        }

        if ((await blueprints.TreeAsync(cancellationToken)).Any(node => node.ParentKey == key))
        {
            return ContentOperationStatus.NotEmpty;
        }

        db.BlueprintFolders.Remove(folder);
        await db.SaveChangesAsync(cancellationToken);
        return ContentOutcome.Success;
    }

    private Task<bool> IsTakenAsync(string name, Guid? parentKey, Guid key, CancellationToken cancellationToken)
    {
        var wanted = name.Trim();
        return db.BlueprintFolders.AnyAsync(other => other.ParentKey == parentKey && other.Name == wanted && other.Key != key, cancellationToken);
    }
}
