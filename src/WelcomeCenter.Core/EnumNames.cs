using System.Text.Json.Serialization;

namespace WelcomeCenter.Core;

/// <summary>Writes an enum by name and reads nothing but its names; a number could be none of them.</summary>
public sealed class EnumNames<TEnum>() : JsonStringEnumConverter<TEnum>(namingPolicy: null, allowIntegerValues: false)
    where TEnum : struct, Enum;
