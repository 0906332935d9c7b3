using Microsoft.AspNetCore.Http.Features;

namespace WelcomeCenter.Web.Journeys.Forms;

/// <summary>Reads a form no larger than a person can fill in.</summary>
internal static class FormReading
{
    private const int BodyLimit = 128 * 1024;

    private static readonly FormOptions Limits = new()
    {
        BufferBodyLengthLimit = BodyLimit,
        MemoryBufferThreshold = BodyLimit,
        KeyLengthLimit = 64,
        ValueCountLimit = 128,
        ValueLengthLimit = 64 * 1024,
    };

    /// <returns>The form, or the status that says why there is none.</returns>
    public static async Task<(IFormCollection? Form, int Status)> ReadAsync(HttpContext http)
    {
        if (http.Request.ContentLength > BodyLimit)
        {
            return (null, StatusCodes.Status413PayloadTooLarge);
        }

        if (http.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
        {
            return (null, StatusCodes.Status400BadRequest);
        }

        try
        {
            return (await http.Request.ReadFormAsync(Limits, http.RequestAborted), StatusCodes.Status200OK);
        }
        catch (InvalidDataException)
        {
            return (null, StatusCodes.Status413PayloadTooLarge);
        }
        catch (BadHttpRequestException exception)
        {
            return (null, exception.StatusCode);
        }
    }
}
