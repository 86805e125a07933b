using System.Data;
using Dapper;
using Igm.Application.Common.Ports;
using Npgsql;

namespace Igm.Infrastructure.Persistence;

/// <summary>Reads by hand-written SQL. Interpolated values become parameters @p0, @p1 …; nothing is ever concatenated.</summary>
internal sealed class Sql(NpgsqlDataSource source) : ISql
{
    static Sql()
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        SqlMapper.AddTypeHandler(new Instants());
        SqlMapper.AddTypeHandler(new Days());
        SqlMapper.AddTypeHandler(new Lists<string>());
        SqlMapper.AddTypeHandler(new Lists<Guid>());
    }

    public async Task<IReadOnlyList<T>> Query<T>(FormattableString sql, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        return (await connection.QueryAsync<T>(Command(sql, ct))).AsList();
    }

    public async Task<T?> OneOrNone<T>(FormattableString sql, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        return await connection.QuerySingleOrDefaultAsync<T>(Command(sql, ct));
    }

    private static CommandDefinition Command(FormattableString sql, CancellationToken ct)
    {
        var parameters = new DynamicParameters();
        var names = new object[sql.ArgumentCount];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = "@p" + i;
            parameters.Add("p" + i, Plain(sql.GetArgument(i)));
        }

        return new(string.Format(System.Globalization.CultureInfo.InvariantCulture, sql.Format, names), parameters, cancellationToken: ct);
    }

    /// <summary>Npgsql takes arrays, and instants only in UTC.</summary>
    private static object? Plain(object? value) => value switch
    {
        DateTimeOffset at => at.UtcDateTime,
        IReadOnlyCollection<string> texts => texts.ToArray(),
        IReadOnlyCollection<Guid> ids => ids.ToArray(),
        _ => value,
    };

    private sealed class Instants : SqlMapper.TypeHandler<DateTimeOffset>
    {
        public override DateTimeOffset Parse(object value) => value switch
        {
            DateTimeOffset at => at,
            _ => new DateTimeOffset(DateTime.SpecifyKind((DateTime)value, DateTimeKind.Utc)),
        };

        public override void SetValue(IDbDataParameter parameter, DateTimeOffset value) => parameter.Value = value.UtcDateTime;
    }

    private sealed class Days : SqlMapper.TypeHandler<DateOnly>
    {
        public override DateOnly Parse(object value) => value is DateOnly day ? day : DateOnly.FromDateTime((DateTime)value);

        public override void SetValue(IDbDataParameter parameter, DateOnly value)
        {
            parameter.DbType = DbType.Date;
            parameter.Value = value;
        }
    }

    private sealed class Lists<T> : SqlMapper.TypeHandler<IReadOnlyList<T>>
    {
        public override IReadOnlyList<T> Parse(object value) => (T[])value;

        public override void SetValue(IDbDataParameter parameter, IReadOnlyList<T>? value) => parameter.Value = value?.ToArray();
    }
}
