using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Igm.Infrastructure.Persistence;

/// <summary>
/// Writes what a context tracks as added by COPY, through the model's own columns and conversions: for loads of many records,
/// where one insert a row would take minutes.
/// </summary>
internal static class BulkCopy
{
    public static async Task Write(IgmDb db, NpgsqlConnection connection, CancellationToken ct)
    {
        var tables = new Dictionary<StoreObjectIdentifier, Dictionary<string, Dictionary<string, object?>>>();
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.State == EntityState.Added))
        {
            var table = StoreObjectIdentifier.Create(entry.Metadata, StoreObjectType.Table)!.Value;
            var rows = tables.TryGetValue(table, out var known) ? known : tables[table] = [];
            var key = string.Join('|', entry.Metadata.FindPrimaryKey()!.Properties.Select(property => entry.CurrentValues[property]));
            var row = rows.TryGetValue(key, out var begun) ? begun : rows[key] = [];
            foreach (var property in entry.Metadata.GetProperties())
            {
                if (property.GetColumnName(table) is { } column && property.GetComputedColumnSql(table) is null)
                {
                    row[column] = Provider(property, entry.CurrentValues[property]);
                }
            }
        }

        foreach (var (table, rows) in tables.OrderBy(table => Depth(db, table.Key)))
        {
            await Copy(Columns(db, table), connection, table, rows.Values, ct);
        }
    }

    private static async Task Copy(
        IReadOnlyList<(string Name, string Type)> columns, NpgsqlConnection connection, StoreObjectIdentifier table,
        IEnumerable<Dictionary<string, object?>> rows, CancellationToken ct)
    {
        var names = string.Join(", ", columns.Select(column => $"\"{column.Name}\""));
        await using var import = await connection.BeginBinaryImportAsync($"copy \"{table.Schema}\".\"{table.Name}\" ({names}) from stdin (format binary)", ct);
        foreach (var row in rows)
        {
            await import.StartRowAsync(ct);
            foreach (var (name, type) in columns)
            {
                if (row.GetValueOrDefault(name) is { } value)
                {
                    await import.WriteAsync(value, type, ct);
                }
                else
                {
                    await import.WriteNullAsync(ct);
                }
            }
        }

        await import.CompleteAsync(ct);
    }

    private static List<(string Name, string Type)> Columns(IgmDb db, StoreObjectIdentifier table) =>
    [
        .. db.Model.GetRelationalModel().FindTable(table.Name, table.Schema)!.Columns
            .Where(column => column.ComputedColumnSql is null)
            .Select(column => (column.Name, column.StoreType.Contains('(', StringComparison.Ordinal) ? column.StoreType[..column.StoreType.IndexOf('(', StringComparison.Ordinal)] : column.StoreType)),
    ];

    private static object? Provider(IProperty property, object? value)
    {
        var kept = property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
        return kept is DateTimeOffset at ? at.ToUniversalTime() : kept;
    }

    /// <summary>A table after those it refers to.</summary>
    private static int Depth(IgmDb db, StoreObjectIdentifier table) =>
        db.Model.GetRelationalModel().FindTable(table.Name, table.Schema)!.ForeignKeyConstraints
            .Where(foreign => foreign.PrincipalTable != foreign.Table)
            .Select(foreign => 1 + Depth(db, StoreObjectIdentifier.Table(foreign.PrincipalTable.Name, foreign.PrincipalTable.Schema)))
            .DefaultIfEmpty(0)
            .Max();
}
