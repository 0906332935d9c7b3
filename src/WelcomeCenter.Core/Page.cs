using System.Text.Json.Serialization;

namespace WelcomeCenter.Core;

/// <summary>Part of a sorted list, with the length of the whole.</summary>
public sealed record Page<T>(int Total, IReadOnlyList<T> Items);

[JsonConverter(typeof(EnumNames<Direction>))]
public enum Direction
{
    Ascending,
    Descending,
}
