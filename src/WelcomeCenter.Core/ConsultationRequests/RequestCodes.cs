using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WelcomeCenter.Core.ConsultationRequests;

/// <summary>
/// The codes people read from a receipt. The database holds a keyed hash only; with the key a code can be made again from the
/// submission, so that a form sent twice shows the same receipt.
/// </summary>
/// <param name="key">At least 32 random bytes, kept outside the database and the same for its whole life.</param>
public sealed class RequestCodes(byte[] key)
{
    // No 0 O, 1 I L, 2 Z, 5 S, 8 B, U V: what is read aloud or copied by hand stays the same.
    private const string Alphabet = "34679ACDEFGHJKMNPQRTVWXY";
    private const int Length = 12;
    private const int GroupLength = 4;

    public string For(Guid submissionId)
    {
        var number = BinaryPrimitives.ReadUInt128BigEndian(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes($"code:{submissionId:N}")));
        var code = new StringBuilder();
        for (var position = 0; position < Length; position++)
        {
            if (position > 0 && position % GroupLength == 0)
            {
                code.Append('-');
            }

            (number, var letter) = UInt128.DivRem(number, (UInt128)Alphabet.Length);
            code.Append(Alphabet[(int)letter]);
        }

        return code.ToString();
    }

    /// <param name="code">As <see cref="Read"/> returns it.</param>
    public string Hash(string code) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes($"lookup:{code}")));

    /// <summary>The code somebody typed, whatever the case, blanks, dashes or digits of their keyboard.</summary>
    /// <returns>Null where it cannot be a code.</returns>
    public static string? Read(string? typed)
    {
        if (typed is not { Length: <= 64 })
        {
            return null;
        }

        var letters = typed.Where(char.IsLetterOrDigit).Select(InAlphabet).ToArray();
        return letters.Length == Length && letters.All(letter => Alphabet.Contains(letter))
            ? string.Join('-', letters.Chunk(GroupLength).Select(group => new string(group)))
            : null;
    }

    private static char InAlphabet(char typed) =>
        char.IsDigit(typed) ? (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(typed)) : char.ToUpperInvariant(typed);
}
