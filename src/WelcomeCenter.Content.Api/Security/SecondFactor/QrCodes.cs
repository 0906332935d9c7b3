using QRCoder;

namespace WelcomeCenter.Content.Api.Security.SecondFactor;

/// <summary>Draws QR codes here, because what they hold is for nobody else.</summary>
internal static class QrCodes
{
    private const int PixelsPerModule = 6;

    /// <returns>A picture as an address that holds it: <c>data:image/png;base64,…</c>.</returns>
    public static string ImageUrl(string content)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(content, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(data);
        return $"data:image/png;base64,{Convert.ToBase64String(png.GetGraphic(PixelsPerModule))}";
    }
}
