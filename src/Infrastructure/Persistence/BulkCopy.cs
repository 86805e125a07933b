using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Igm.Infrastructure.Persistence;

/// <summary>
/// Writes aggregates whole by COPY, through the model's own tables, columns and conversions: for loads of many records, where
/// tracking each and inserting row by row would take minutes. What is not a member of the class (a shadow key) comes with its owner's row.
/// </summary>
internal sealed class BulkCopy(IgmDb db, NpgsqlConnection connection)
{
    private readonly Dictionary<IEntityType, Shape> _shapes = [];
    private readonly Dictionary<ITable, Target> _targets = [];

    public async Task Write<T>(IReadOnlyCollection<T> aggregates, CancellationToken ct)
        where T : class
    {
        var root = db.Model.FindEntityType(typeof(T))!;
        foreach (var aggregate in aggregates)
        {
            Lay(ShapeOf(root), aggregate, null);
        }

        foreach (var target in _targets.Values.OrderBy(target => target.Depth).Where(target => target.Rows.Count > 0))
        {
            await Copy(target, ct);
            target.Rows.Clear();
        }
    }

    private static void Lay(Shape shape, object entity, object?[]? ownersRow)
    {
        var row = shape.SharesItsOwnersRow ? ownersRow! : shape.Target.NewRow();
        foreach (var (place, read) in shape.Cells)
        {
            row[place] = read(entity);
        }

        foreach (var (part, navigation) in shape.Parts)
        {
            var value = navigation.GetGetter().GetClrValue(entity);
            if (navigation.IsCollection)
            {
                foreach (var item in (System.Collections.IEnumerable)value!)
                {
                    Lay(part, item, row);
                }
            }
            else if (value is not null)
            {
                Lay(part, value, row);
            }
        }
    }

    private Shape ShapeOf(IEntityType type)
    {
        if (_shapes.TryGetValue(type, out var known))
        {
            return known;
        }

        var table = type.GetTableMappings().First().Table;
        var target = _targets.TryGetValue(table, out var begun) ? begun : _targets[table] = new(table);
        var shape = _shapes[type] = new(target, type.FindOwnership()?.PrincipalEntityType.GetTableMappings().First().Table == table);
        shape.Cells.AddRange(type.GetProperties()
            .Where(property => !property.IsShadowProperty())
            .SelectMany(property => property.GetTableColumnMappings().Where(mapping => mapping.TableMapping.Table == table)
                .Select(mapping => (target.PlaceOf(mapping.Column), Reader(property)))
                .Where(cell => cell.Item1 >= 0)));
        shape.Parts.AddRange(type.GetNavigations().Where(navigation => !navigation.IsOnDependent).Select(navigation => (ShapeOf(navigation.TargetEntityType), navigation)));
        return shape;
    }

    private static Func<object, object?> Reader(IProperty property)
    {
        var getter = property.GetGetter();
        return property.GetTypeMapping().Converter is { } converter
            ? entity => Utc(converter.ConvertToProvider(getter.GetClrValue(entity)))
            : entity => Utc(getter.GetClrValue(entity));
    }

    private static object? Utc(object? value) => value is DateTimeOffset at ? at.ToUniversalTime() : value;

    private async Task Copy(Target target, CancellationToken ct)
    {
        var names = string.Join(", ", target.Columns.Select(column => $"\"{column.Name}\""));
        await using var import = await connection.BeginBinaryImportAsync($"copy \"{target.Table.Schema}\".\"{target.Table.Name}\" ({names}) from stdin (format binary)", ct);
        foreach (var row in target.Rows)
        {
            await import.StartRowAsync(ct);
            for (var i = 0; i < row.Length; i++)
            {
                await (row[i] is { } value ? import.WriteAsync(value, target.Columns[i].Type, ct) : import.WriteNullAsync(ct));
            }
        }

        await import.CompleteAsync(ct);
    }

    private sealed record Shape(Target Target, bool SharesItsOwnersRow)
    {
        public List<(int Place, Func<object, object?> Read)> Cells { get; } = [];
        public List<(Shape Part, INavigation Navigation)> Parts { get; } = [];
    }

    private sealed class Target(ITable table)
    {
        public ITable Table { get; } = table;

        public List<(string Name, string Type)> Columns { get; } =
            [.. table.Columns.Where(column => column.ComputedColumnSql is null).Select(column => (column.Name, column.StoreType.Split('(')[0]))];

        public List<object?[]> Rows { get; } = [];

        /// <summary>A table after those it refers to.</summary>
        public int Depth { get; } = DepthOf(table);

        public int PlaceOf(IColumnBase column) => Columns.FindIndex(known => known.Name == column.Name);

        public object?[] NewRow()
        {
            var row = new object?[Columns.Count];
            Rows.Add(row);
            return row;
        }

        private static int DepthOf(ITable table) => table.ForeignKeyConstraints
            .Where(foreign => foreign.PrincipalTable != foreign.Table)
            .Select(foreign => 1 + DepthOf((ITable)foreign.PrincipalTable))
            .DefaultIfEmpty(0)
            .Max();
    }
}
