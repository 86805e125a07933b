using System.Diagnostics.CodeAnalysis;

namespace Igm.Domain.Common;

/// <summary>An identity that cannot be passed for another: <c>Id&lt;Person&gt;</c> is no <c>Id&lt;Arraigo&gt;</c>.</summary>
public readonly record struct Id<T>(Guid Value) : IParsable<Id<T>>, IComparable<Id<T>>
{
    /// <summary>Ordered by time; the time is the act's, because Domain reads no clock.</summary>
    public static Id<T> New(DateTimeOffset at) => new(Guid.CreateVersion7(at));

    public static Id<T> Parse(string s, IFormatProvider? provider) => new(Guid.Parse(s, provider));

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Id<T> result)
    {
        var parsed = Guid.TryParseExact(s, "D", out var value);
        result = new(value);
        return parsed;
    }

    public int CompareTo(Id<T> other) => Value.CompareTo(other.Value);

    public static bool operator <(Id<T> left, Id<T> right) => left.CompareTo(right) < 0;
    public static bool operator >(Id<T> left, Id<T> right) => left.CompareTo(right) > 0;
    public static bool operator <=(Id<T> left, Id<T> right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Id<T> left, Id<T> right) => left.CompareTo(right) >= 0;

    public override string ToString() => Value.ToString();
}
