namespace WelcomeCenter.Content.Sync;

/// <summary>Keys that uSync derives from a name, for languages and domains.</summary>
internal static class USyncKeys
{
    /// <summary>Umbraco's deterministic hash as the first eight digits of a GUID whose rest is zero.</summary>
    public static Guid Of(string name)
    {
        unchecked
        {
            uint even = 352654597;
            uint odd = 352654597;
            for (var index = 0; index < name.Length; index += 2)
            {
                even = ((even << 5) + even) ^ name[index];
                if (index + 1 < name.Length)
                {
                    odd = ((odd << 5) + odd) ^ name[index + 1];
                }
            }

            return new Guid((int)(even + (odd * 1566083941)), 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);
        }
    }
}
