using System.Diagnostics.CodeAnalysis;

namespace WelcomeCenter.Core.Results;

/// <summary>A value, or the <see cref="Results.Failure"/> that stands in its place.</summary>
public readonly struct Result<T>
    where T : notnull
{
    private readonly T? value;
    private readonly Failure? failure;

    private Result(T? value, Failure? failure) => (this.value, this.failure) = (value, failure);

    [MemberNotNullWhen(true, nameof(value))]
    [MemberNotNullWhen(false, nameof(failure))]
    public bool Succeeded => failure is null && value is not null;

    /// <exception cref="InvalidOperationException">The result is a failure.</exception>
    public T Value => Succeeded ? value : throw new InvalidOperationException($"There is no value: {failure?.Code}.");

    /// <exception cref="InvalidOperationException">The result is a success.</exception>
    public Failure Failure => failure ?? throw new InvalidOperationException("There is no failure.");

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Failure failure) => new(default, failure);
}
