namespace WelcomeCenter.Core.Results;

/// <summary>What is wrong with one field of a form.</summary>
/// <param name="Field">The field's name in camel case, or a name for several together such as <c>contact</c> (e-mail or telephone).</param>
/// <param name="Code">Stable and lower case: <c>required</c>, <c>too-long</c>, <c>invalid</c>, <c>unknown</c>.</param>
public sealed record FieldError(string Field, string Code);
