using Igm.Infrastructure.Audit;
using Igm.Infrastructure.Postgres;
using Igm.Infrastructure.Seeding;
using Igm.TestKit;
using Igm.WebApi.Start;
using Microsoft.Extensions.Configuration;

namespace Igm.WebApi.Tests.House;

public sealed class ProductionChecksTests(IgmApi igm) : IClassFixture<IgmApi>
{
    private const string Api = "Host=db;Username=igm_api;Password=a-secret-of-its-own";
    private const string Owner = "Host=db;Username=igm_owner;Password=another-secret";

    [Fact]
    public void A_database_must_be_named() => Refusal([]).ShouldContain("set ConnectionStrings__Igm");

    [Theory]
    [InlineData("postgres")]
    [InlineData("igm_api")]
    [InlineData(DemonstrationAccounts.Password)]
    [InlineData(DemonstrationClients.DemonstrationSecret)]
    public void A_default_secret_is_refused(string password) =>
        Refusal(Settings(("ConnectionStrings:Igm", $"Host=db;Username=igm_api;Password={password}"))).ShouldContain("default password");

    [Fact]
    public void The_serving_process_must_not_hold_the_owners_connection() =>
        Refusal(Settings(("ConnectionStrings:IgmOwner", Owner))).ShouldContain("only the migrate command may have it");

    [Theory]
    [InlineData("Files:Folder")]
    [InlineData("Keys:Folder")]
    [InlineData("Audit:KeyFolder")]
    [InlineData("Audit:CheckpointFile")]
    public void What_must_outlive_the_process_needs_a_place(string setting) =>
        Refusal(Settings((setting, ""))).ShouldContain(setting.Replace(":", "__", StringComparison.Ordinal));

    [Theory]
    [InlineData("Files:Folder", "files")]
    [InlineData("Keys:Folder", "keys")]
    public void What_must_outlive_the_process_does_not_lie_with_the_program(string setting, string folder)
    {
        Refusal(Settings((setting, folder))).ShouldContain("lies with the program");
        Refusal(Settings((setting, Path.Combine(AppContext.BaseDirectory, folder)))).ShouldContain("lies with the program");
    }

    [Theory]
    [InlineData("Public:Address", "")]
    [InlineData("Certificates:PublicAddress", "")]
    [InlineData("Certificates:PublicAddress", "http://localhost:5080/verificar")]
    [InlineData("Certificates:PublicAddress", "https://127.0.0.1/verificar")]
    [InlineData("Certificates:PublicAddress", "http://igm.example.gt/verificar")]
    [InlineData("Certificates:PublicAddress", "/verificar")]
    public void An_address_for_others_is_neither_this_machine_nor_in_the_clear(string setting, string address) =>
        Refusal(Settings((setting, address))).ShouldStartWith(setting.Replace(":", "__", StringComparison.Ordinal));

    [Fact]
    public void Keys_are_never_made_on_the_way()
    {
        var empty = Directory.CreateTempSubdirectory("igm-no-keys-").FullName;
        Refusal(Settings(("Audit:KeyFolder", empty))).ShouldContain("There is no signing key");
        Directory.EnumerateFileSystemEntries(empty).ShouldBeEmpty();
    }

    [Fact]
    public void A_key_that_cannot_be_read_is_said_in_one_sentence()
    {
        var folder = KeyFolder();
        File.WriteAllText(Path.Combine(folder, "mac-other.key"), "§");
        Refusal(Settings(("Audit:KeyFolder", folder))).ShouldContain("cannot be read");
    }

    [Fact]
    public void A_printed_link_leads_to_the_dashboard_and_not_to_this_machine()
    {
        ProductionChecks.Dashboard(Configuration(Settings()), new Place("Production")).ShouldBe("https://igm.example.gt");
        Should.Throw<CannotStartException>(() => ProductionChecks.Dashboard(Configuration([]), new Place("Staging"))).Message.ShouldStartWith("Public__Address is not set");
        ProductionChecks.Dashboard(Configuration([]), new Place("Development")).ShouldBe(Machine.DefaultAddress);
    }

    [Fact]
    public void Settings_of_its_own_are_accepted()
    {
        ProductionChecks.RefuseUnsafe(Configuration(Settings()), command: false);
        ProductionChecks.RefuseUnsafe(Configuration(Settings(("ConnectionStrings:IgmOwner", Owner), ("Files:Folder", ""))), command: true);
    }

    [Fact]
    public async Task Demonstration_accounts_are_refused() =>
        (await Should.ThrowAsync<CannotStartException>(() => ProductionChecks.RefuseUnsafe(igm.Database.Api, CancellationToken.None))).Message.ShouldContain("demonstration account");

    [Fact]
    public async Task Demonstration_clients_are_refused()
    {
        await using var database = await Database.Create();
        await database.Execute("delete from access.officers");
        (await Should.ThrowAsync<CannotStartException>(() => ProductionChecks.RefuseUnsafe(database.Api, CancellationToken.None))).Message.ShouldContain("demonstration client acnur-demo");
        await database.Execute("delete from partners.client_secrets");
        await database.Execute("delete from partners.clients");
        await ProductionChecks.RefuseUnsafe(database.Api, CancellationToken.None);
    }

    [Fact]
    public async Task The_owner_and_a_superuser_are_refused()
    {
        foreach (var role in new[] { igm.Database.Owner, igm.Database.Superuser })
        {
            (await Should.ThrowAsync<CannotStartException>(() => ProductionChecks.RefuseUnsafe(role, CancellationToken.None))).Message.ShouldContain("could alter the audit");
        }
    }

    private static Dictionary<string, string?> Settings(params (string Name, string Value)[] different)
    {
        var settings = new Dictionary<string, string?>
        {
            ["ConnectionStrings:Igm"] = Api,
            ["Files:Folder"] = "/data/files",
            ["Keys:Folder"] = "/data/keys",
            ["Audit:KeyFolder"] = KeyFolder(),
            ["Audit:CheckpointFile"] = "/data/checkpoints.jsonl",
            ["Public:Address"] = "https://igm.example.gt",
            ["Certificates:PublicAddress"] = "https://igm.example.gt/verificar",
        };
        foreach (var (name, value) in different)
        {
            settings[name] = value;
        }

        return settings;
    }

    private static string KeyFolder()
    {
        var folder = Directory.CreateTempSubdirectory("igm-keys-").FullName;
        KeyRing.MakeWhereMissing(folder, "test");
        return folder;
    }

    private static IConfiguration Configuration(Dictionary<string, string?> settings) => new ConfigurationBuilder().AddInMemoryCollection(settings).Build();

    private static string Refusal(Dictionary<string, string?> settings) =>
        Should.Throw<CannotStartException>(() => ProductionChecks.RefuseUnsafe(Configuration(settings), command: false)).Message;
}

/// <summary>Each weakens the role of its own database, so none sees another's.</summary>
public sealed class AuditProtectionTests
{
    [Theory]
    [InlineData("grant update on audit.entries to igm_api", "igm_api may update audit.entries")]
    [InlineData("grant update (why) on audit.entries to igm_api", "igm_api may update columns of audit.entries")]
    [InlineData("grant delete on audit.entries to igm_api", "igm_api may delete audit.entries")]
    [InlineData("grant truncate on audit.register_entries to igm_api", "igm_api may truncate audit.register_entries")]
    [InlineData("grant create on schema audit to igm_api", "igm_api may create in the schema audit")]
    [InlineData("alter schema audit owner to igm_api", "igm_api owns the schema audit")]
    public async Task A_role_that_could_alter_the_audit_may_not_serve(string weakening, string power)
    {
        await using var database = await Database.Create();
        await using (var weaken = database.Superuser.CreateCommand(weakening))
        {
            await weaken.ExecuteNonQueryAsync();
        }

        (await AuditGuard.Findings(database.Api, CancellationToken.None)).ShouldContain(power);
        (await Should.ThrowAsync<CannotStartException>(() => ProductionChecks.RefuseUnsafe(database.Api, CancellationToken.None))).Message.ShouldContain("could alter the audit");
    }
}
