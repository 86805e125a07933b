namespace Igm.Domain.Common;

public interface IOutcome
{
    Error? Error { get; }
    object? Content { get; }
}

/// <summary>Lets a pipeline behaviour refuse in the response's own type, without reflection.</summary>
public interface IOutcome<TSelf> : IOutcome
    where TSelf : IOutcome<TSelf>
{
    static abstract TSelf Refuse(Error error);

    /// <summary>The answer again, as it was kept under its idempotency key.</summary>
    static abstract TSelf Accept(object content);
    static abstract Type ContentType { get; }
}

/// <summary>A value, or the refusal of it. A bug is an exception; a refusal is a value with a code.</summary>
public readonly record struct Result<T> : IOutcome<Result<T>>
{
    private readonly T? _value;

    private Result(T? value, Error? error) => (_value, Error) = (value, error);

    public Error? Error { get; }

    public bool Succeeded => Error is null;

    public T Value => Error is null
        ? _value!
        : throw new InvalidOperationException($"Refused with {Error.Code}; there is no value.");

    object? IOutcome.Content => _value;

    static Type IOutcome<Result<T>>.ContentType => typeof(T);

    public static Result<T> Refuse(Error error) => new(default, error);

    static Result<T> IOutcome<Result<T>>.Accept(object content) => new((T)content, null);

    public Result<TNext> Then<TNext>(Func<T, Result<TNext>> next) => Error is null ? next(_value!) : Result<TNext>.Refuse(Error);

    public Result<TNext> Map<TNext>(Func<T, TNext> next) => Error is null ? next(_value!) : Result<TNext>.Refuse(Error);

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Error error) => new(default, error);
}

/// <summary>Nothing more to say: the act is done.</summary>
public readonly record struct Done;
