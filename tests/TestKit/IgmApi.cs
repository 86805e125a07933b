using Igm.Domain.Common;
using Igm.Infrastructure.Seeding;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Xunit;

namespace Igm.TestKit;

/// <summary>
/// The whole API on a database of its own, with a clock that stands still. A class fixture:
/// <c>public sealed class LiftArraigoTests(IgmApi igm) : IClassFixture&lt;IgmApi&gt;</c>.
/// </summary>
public class IgmApi : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("igm-test-").FullName;
    private readonly Dictionary<string, Caller> _officers = [];

    public FakeClock Clock { get; } = new();

    public Database Database { get; private set; } = null!;

    /// <summary>A demonstration account, signed in over HTTP at its first call.</summary>
    public Caller As(string userName)
    {
        lock (_officers)
        {
            return _officers.TryGetValue(userName, out var officer) ? officer : _officers[userName] = Caller.SigningIn(Client(), userName);
        }
    }

    /// <summary>An officer with exactly these permissions, without an account; the name makes the identity.</summary>
    public Caller Having(string userName, params string[] permissions) =>
        Caller.Known(Client(), TestOfficer.Encode(new(userName, "All", permissions)));

    /// <summary>A partner system with exactly these scopes, without a client or a token; no purpose is granted to it.</summary>
    public Caller Partnering(IEnumerable<string> scopes) =>
        Caller.Known(Client(), TestOfficer.Encode(new("socio", "None:", [.. scopes], "Partner")));

    /// <summary>As <see cref="Having(string, string[])"/>, seeing only their own post, centre or office: <c>"Office:GUA-01"</c>.</summary>
    public Caller HavingReach(string userName, string reach, params string[] permissions) =>
        Caller.Known(Client(), TestOfficer.Encode(new(userName, reach, permissions)));

    public Caller Anonymous() => Caller.Unknown(Client());

    /// <summary>The identity that <see cref="Having"/> gives to a name.</summary>
    public static Actor Actor(string userName) => new(TestOfficer.IdOf(userName), userName, ActorKind.Officer);

    /// <summary>Work in a scope of the application, as the house's own jobs do.</summary>
    public async Task<T> Within<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <summary>Fills every worklist, as development does: the imported history and the living set.</summary>
    public Task PlantDemonstration() =>
        Seeder.Plant(new(Database.Owner, Services, new Progress<string>()), [SeedKind.DemonstrationData], CancellationToken.None);

    public virtual async Task InitializeAsync() => Database = await Database.Create();

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (Database is not null)
        {
            await Database.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseContentRoot(AppContext.BaseDirectory);
        foreach (var (key, value) in Database.Connections.Settings)
        {
            builder.UseSetting(key, value);
        }

        builder.UseSetting("Start:Local", "false");
        builder.UseSetting("RateLimits:GeneralPerMinute", "1000000");
        builder.UseSetting("RateLimits:AnonymousPerMinute", "1000000");
        builder.UseSetting("RateLimits:PeoplePerMinute", "1000000");
        builder.UseSetting("Files:Folder", Path.Combine(_folder, "files"));
        builder.UseSetting("Keys:Folder", Path.Combine(_folder, "keys"));
        builder.UseSetting("Audit:CheckpointFile", Path.Combine(_folder, "checkpoints.jsonl"));
        builder.ConfigureServices(services =>
        {
            services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
            services.AddSingleton<IStartupFilter, TestOfficer>();
        });
    }

    private HttpClient Client() => CreateClient(new() { BaseAddress = ClientOptions.BaseAddress, AllowAutoRedirect = false, HandleCookies = false });
}
