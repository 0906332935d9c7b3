namespace WelcomeCenter.Core;

/// <summary>A thing that two people may change at once: whoever saves an older version is refused.</summary>
internal interface IVersioned
{
    int Version { get; set; }
}
