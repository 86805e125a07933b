using Igm.Infrastructure.Audit;
using Igm.TestKit;
using Npgsql;

namespace Igm.WebApi.Tests.Audit;

/// <summary>Each power that would let the serving role change the audit is found, and the role as it is made has none.</summary>
public sealed class AuditGuardTests : IAsyncLifetime
{
    private const string Role = "igm_guard_probe";
    private Database _database = null!;

    public async Task InitializeAsync() => _database = await Database.Create();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task The_serving_role_as_it_is_made_has_no_such_power() =>
        (await AuditGuard.Findings(_database.Api, default)).ShouldBeEmpty();

    [Fact]
    public async Task The_owner_and_the_superuser_would_be_refused()
    {
        (await AuditGuard.Findings(_database.Owner, default)).ShouldContain(finding => finding.Contains("owns audit.entries"));
        (await AuditGuard.Findings(_database.Superuser, default)).ShouldContain(finding => finding.Contains("superuser"));
    }

    [Theory]
    [InlineData("grant update on audit.entries to {0}", "may update audit.entries")]
    [InlineData("grant update (why) on audit.entries to {0}", "may update columns of audit.entries")]
    [InlineData("grant delete on audit.seals to {0}", "may delete audit.seals")]
    [InlineData("grant truncate on audit.register_entries to {0}", "may truncate audit.register_entries")]
    [InlineData("grant trigger on audit.entries to {0}", "may trigger audit.entries")]
    [InlineData("grant update on audit.checkpoints to public", "may update audit.checkpoints")]
    [InlineData("grant create on schema audit to {0}", "may create in the schema audit")]
    [InlineData("alter table audit.checkpoints owner to {0}", "owns audit.checkpoints")]
    [InlineData("alter function audit.xact() owner to {0}", "owns the function audit.xact()")]
    [InlineData("grant igm_owner to {0}", "igm_owner owns audit.entries")]
    [InlineData("grant igm_owner to {0} with inherit false", "igm_owner owns audit.entries")]
    [InlineData("grant pg_write_all_data to {0}", "pg_write_all_data")]
    [InlineData("grant pg_write_server_files to {0}", "pg_write_server_files")]
    [InlineData("alter role {0} superuser", "is a superuser")]
    [InlineData("alter role {0} createrole", "may create roles")]
    public async Task A_power_over_the_audit_is_found(string power, string finding)
    {
        var role = $"{Role}_{_database.Name}_{(uint)string.GetHashCode(power)}";
        role = role[..Math.Min(role.Length, 60)];
        await Run($"create role {role} login password 'probe'; grant usage on schema audit to {role}; grant select, insert on all tables in schema audit to {role}");
        try
        {
            await using var probe = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(_database.Connections.Superuser) { Username = role, Password = "probe", Pooling = false });
            (await AuditGuard.Findings(probe, default)).ShouldBeEmpty();
            await Run(string.Format(System.Globalization.CultureInfo.InvariantCulture, power, role));
            (await AuditGuard.Findings(probe, default)).ShouldContain(found => found.Contains(finding));
        }
        finally
        {
            await Run($"reassign owned by {role} to postgres; drop owned by {role}; drop role {role}");
        }
    }

    private async Task Run(string sql)
    {
        await using var command = _database.Superuser.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
