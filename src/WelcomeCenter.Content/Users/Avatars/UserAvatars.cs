using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using WelcomeCenter.Content.Media.Files;
using WelcomeCenter.Content.Media.Imaging;

namespace WelcomeCenter.Content.Users.Avatars;

/// <summary>Pictures of people, drawn anew in the sizes that the client shows.</summary>
public sealed class UserAvatars(ContentDbContext db, UserManager<User> users, UserWork work)
{
    /// <summary>Of every picture that is kept.</summary>
    public const string ContentType = "image/webp";

    private const int KeyBytes = 16;

    private static readonly FileKind Kind = FileKind.Of("avatar.webp")!;

    /// <summary>Width and height in pixels, smallest first: those of Umbraco.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [30, 60, 90, 150, 300];

    /// <param name="path">A picture in a form that <see cref="FileKind.IsImage"/> is true of.</param>
    public async Task<UserOutcome> SetAsync(UserAccess actor, Guid userId, string path, CancellationToken cancellationToken)
    {
        IReadOnlyList<(int Size, byte[] Content)> drawn;
        try
        {
            drawn = [.. Sizes.Select(size => (size, ImageResizer.Draw(path, Kind, new ImageSize(size, size, ImageCropMode.Crop))))];
        }
        catch (InvalidFileException)
        {
            return UserOperationStatus.InvalidAvatar;
        }

        return await ChangeAsync(
            actor,
            userId,
            Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes)),
            drawn.Select(one => new AvatarPicture { UserId = userId, Size = one.Size, Content = one.Content }),
            cancellationToken);
    }

    public Task<UserOutcome> RemoveAsync(UserAccess actor, Guid userId, CancellationToken cancellationToken) =>
        ChangeAsync(actor, userId, null, [], cancellationToken);

    /// <returns>Null where there is no such picture, or no longer.</returns>
    public Task<byte[]?> ReadAsync(string key, int size, CancellationToken cancellationToken) =>
        db.Users.Where(user => user.AvatarKey == key)
            .Join(db.Set<AvatarPicture>().Where(picture => picture.Size == size), user => user.Id, picture => picture.UserId, (_, picture) => picture.Content)
            .FirstOrDefaultAsync(cancellationToken);

    private Task<UserOutcome> ChangeAsync(
        UserAccess actor, Guid userId, string? key, IEnumerable<AvatarPicture> pictures, CancellationToken cancellationToken) =>
        work.DoAsync(
            async () =>
            {
                var (user, refusal) = await FindAsync(actor, userId);
                if (user is null)
                {
                    return refusal;
                }

                await db.Set<AvatarPicture>().Where(picture => picture.UserId == userId).ExecuteDeleteAsync(cancellationToken);
                db.AddRange(pictures);
                user.AvatarKey = key;
                return UserOutcome.Of(await users.UpdateAsync(user));
            },
            cancellationToken);

    /// <summary>One's own, and those of others for whoever may change their accounts.</summary>
    private async Task<(User? User, UserOperationStatus Refusal)> FindAsync(UserAccess actor, Guid userId)
    {
        if (actor.UserId != userId && !actor.Sections.Contains(BackOfficeSections.Users))
        {
            return (null, UserOperationStatus.Forbidden);
        }

        return await work.FindAsync(actor, userId);
    }
}
