using Igm.Application.Audit.Chains;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Infrastructure;
using Igm.Infrastructure.Audit;
using Igm.Infrastructure.Persistence;
using Igm.TestKit;
using Igm.WebApi.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Npgsql;

namespace Igm.WebApi.Tests.Audit;

/// <summary>Both chains on a database of their own, sealed when the test says so; tampered with as superuser.</summary>
internal sealed class AuditWorld : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private AuditWorld(Database database)
    {
        Database = database;
        CheckpointFile = Path.Combine(Directory.CreateTempSubdirectory("igm-audit-").FullName, "checkpoints.jsonl");
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Igm"] = database.Connections.Api,
            ["Audit:CheckpointFile"] = CheckpointFile,
        }).Build();
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IHostEnvironment>(new HostingEnvironment { EnvironmentName = Environments.Development })
            .AddApplication()
            .AddInfrastructure(configuration)
            .AddHttp()
            .BuildServiceProvider();
    }

    public Database Database { get; }

    public FakeClock Clock { get; } = new();

    public string CheckpointFile { get; }

    public KeyRing Keys => Get<KeyRing>();

    public SealerState State => Get<SealerState>();

    public IServiceProvider Services => _services;

    public static async Task<AuditWorld> Create() => new(await Database.Create());

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Entries of the audit, each in a transaction of its own, sealed together.</summary>
    public async Task<IReadOnlyList<Guid>> WriteAndSeal(int count, string useCase = "LiftArraigo")
    {
        var ids = new List<Guid>();
        for (var i = 0; i < count; i++)
        {
            ids.Add(await Write(useCase));
        }

        await Seal();
        return ids;
    }

    public async Task<Guid> Write(string useCase = "LiftArraigo")
    {
        Clock.Advance(TimeSpan.FromMilliseconds(3));
        var entry = Entry(useCase);
        await using var scope = _services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IAuditTrail>().WriteNow(entry, CancellationToken.None);
        return entry.Id;
    }

    /// <summary>Acts of the register, each in a transaction of its own, sealed together.</summary>
    public async Task<IReadOnlyList<RegisterAct>> InscribeAndSeal(int count)
    {
        var acts = new List<RegisterAct>();
        for (var i = 0; i < count; i++)
        {
            acts.Add(await Inscribe());
        }

        await Seal();
        return acts;
    }

    public async Task<RegisterAct> Inscribe()
    {
        Clock.Advance(TimeSpan.FromMilliseconds(3));
        var at = Clock.GetUtcNow();
        var act = new RegisterAct(Guid.CreateVersion7(at), "arraigo.annotated", Guid.CreateVersion7(at), at, [new("order", "C-01074-2026-00999"), new("court", "Juzgado Primero")]);
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<IAuditTrail>().Add(act);
        await scope.ServiceProvider.GetRequiredService<IgmDb>().SaveChangesAsync();
        return act;
    }

    /// <summary>Until the horizon has passed everything written so far; other databases of the server may hold it back a little.</summary>
    public async Task Seal()
    {
        await WaitForHorizon(Database.Api, await Database.One<long>("select audit.xact()"));
        while (await Get<Sealer<AuditRow>>().SealOnce(default) | await Get<Sealer<RegisterRow>>().SealOnce(default))
        {
            Clock.Advance(TimeSpan.FromMilliseconds(1));
        }
    }

    public Task<Verification> Verify(params Checkpoint[] checkpoints) => Get<IAuditChains>().Verify(Chain.All, checkpoints, CancellationToken.None);

    /// <summary>As another process would see it, that did not watch the chain grow.</summary>
    public Task<Verification> VerifyAfresh(params Checkpoint[] checkpoints) =>
        new AuditChains(Get<NpgsqlDataSource>(), Keys, Get<CheckpointFile>(), new SealerState(), Clock).Verify(Chain.All, checkpoints, CancellationToken.None);

    public async Task Tamper(string sql, params object[] values)
    {
        await using var command = Database.Superuser.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        (await command.ExecuteNonQueryAsync()).ShouldNotBe(0, "the tampering touched nothing");
    }

    public async Task<Fault> ShouldFind(string kind, Guid? entry = null, long? seal = null, params Checkpoint[] checkpoints)
    {
        var verification = await VerifyAfresh(checkpoints);
        verification.Intact.ShouldBeFalse();
        var fault = verification.FirstFault!;
        fault.Kind.ShouldBe(kind, fault.ToString());
        fault.EntryId.ShouldBe(entry, fault.ToString());
        if (seal is not null)
        {
            fault.Seal.ShouldBe(seal, fault.ToString());
        }

        return fault;
    }

    public AuditEntry Entry(string useCase)
    {
        var at = Clock.GetUtcNow();
        return new()
        {
            Id = Guid.CreateVersion7(at),
            At = at,
            UseCase = useCase,
            Outcome = AuditOutcome.Done,
            ErrorCode = "control.arraigo.already_lifted",
            Actor = new(Guid.CreateVersion7(at), "arraigos.registrador", ActorKind.Officer),
            SessionId = Guid.CreateVersion7(at),
            Origin = "127.0.0.1",
            Purpose = "arraigo_registration",
            CaseReference = "EXP-1",
            Exchange = new Dictionary<string, string> { ["X-Road-Id"] = "1" },
            TraceId = "0af7651916cd43dd8448eb211c80319c",
            Subjects = [Guid.CreateVersion7(at), Guid.CreateVersion7(at)],
            Changes = """{"Arraigo": {"state": ["ACTIVO", "LEVANTADO"]}}""",
            Why = "por oficio",
            Mark = "demonstration",
        };
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await Database.DisposeAsync();
        Directory.Delete(Path.GetDirectoryName(CheckpointFile)!, recursive: true);
    }

    public static async Task WaitForHorizon(NpgsqlDataSource source, long xact)
    {
        for (var waited = 0; waited < 3000; waited++)
        {
            await using var command = source.CreateCommand("select audit.horizon()");
            if ((long)(await command.ExecuteScalarAsync())! > xact)
            {
                return;
            }

            await Task.Delay(10);
        }

        throw new TimeoutException("Another transaction on this server holds the horizon back.");
    }
}
