using Npgsql;

namespace Igm.TestKit;

/// <summary>A database of one's own, cloned from the template and dropped afterwards.</summary>
public sealed class Database : IAsyncDisposable
{
    private readonly Template _template;
    private readonly Lazy<NpgsqlDataSource> _owner;
    private readonly Lazy<NpgsqlDataSource> _api;
    private readonly Lazy<NpgsqlDataSource> _superuser;

    private Database(Template template, string name)
    {
        (_template, Name) = (template, name);
        Connections = template.ConnectionsTo(name);
        _superuser = new(() => NpgsqlDataSource.Create(Connections.Superuser));
        _owner = new(() => NpgsqlDataSource.Create(Connections.Owner));
        _api = new(() => NpgsqlDataSource.Create(Connections.Api));
    }

    public string Name { get; }

    public Connections Connections { get; }

    /// <summary>May do anything: for tampering.</summary>
    public NpgsqlDataSource Superuser => _superuser.Value;

    /// <summary>Owns the schema: for arranging and looking.</summary>
    public NpgsqlDataSource Owner => _owner.Value;

    /// <summary>What the API may do, and no more.</summary>
    public NpgsqlDataSource Api => _api.Value;

    public static async Task<Database> Create()
    {
        var template = await Template.Ready;
        return new(template, await template.Clone());
    }

    public async Task Execute(string sql, params object?[] values)
    {
        await using var command = Command(sql, values);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<T?> One<T>(string sql, params object?[] values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteScalarAsync() is T value ? value : default;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var source in new[] { _superuser, _owner, _api }.Where(source => source.IsValueCreated))
        {
            await source.Value.DisposeAsync();
        }

        await _template.Drop(Name);
    }

    private NpgsqlCommand Command(string sql, object?[] values)
    {
        var command = Owner.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value ?? DBNull.Value });
        }

        return command;
    }
}
