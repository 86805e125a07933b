namespace Igm.Application.Common.Ports;

/// <summary>Reads are SQL: the interpolated values become parameters, never text.</summary>
public interface ISql
{
    Task<IReadOnlyList<T>> Query<T>(FormattableString sql, CancellationToken ct);
    Task<T?> OneOrNone<T>(FormattableString sql, CancellationToken ct);
}
