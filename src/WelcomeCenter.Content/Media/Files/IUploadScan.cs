namespace WelcomeCenter.Content.Media.Files;

/// <summary>Where an operator's virus scanner looks at what editors upload, before anything else reads it.</summary>
public interface IUploadScan
{
    /// <param name="path">The complete file on this machine.</param>
    /// <returns>False refuses the upload; also where the scanner cannot be asked.</returns>
    Task<bool> IsCleanAsync(string path, CancellationToken cancellationToken);
}
