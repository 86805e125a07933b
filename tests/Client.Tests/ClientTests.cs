namespace Igm.Client.Tests;

/// <summary>The dashboard's own checks, so that one command tests the whole house.</summary>
public sealed class ClientTests : IClassFixture<ClientTests.Packages>
{
    [ClientFact]
    public Task Its_types_agree_with_the_contract() => Passes("run", "typecheck");

    [ClientFact]
    public Task It_keeps_its_own_rules() => Passes("run", "lint");

    [ClientFact]
    public Task It_is_formatted() => Passes("run", "format:check");

    [ClientFact]
    public Task Its_unit_and_page_tests_pass() => Passes("test");

    /// <summary>What a border post on a poor line must bear.</summary>
    [ClientFact]
    public async Task Its_built_form_stays_within_its_budget()
    {
        await TestKit.Client.ProvideDist();
        await Passes("run", "budget");
    }

    private static async Task Passes(params string[] arguments)
    {
        var (exitCode, output) = await TestKit.Client.Npm(arguments);
        exitCode.ShouldBe(0, output);
    }

    public sealed class Packages : IAsyncLifetime
    {
        public Task InitializeAsync() => TestKit.Client.Missing is null ? TestKit.Client.ProvidePackages() : Task.CompletedTask;

        public Task DisposeAsync() => Task.CompletedTask;
    }
}

/// <summary>Skipped, with the reason, where there is no Node.js; never where <c>IGM_REQUIRE_CLIENT=1</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ClientFactAttribute : FactAttribute
{
    public ClientFactAttribute() => Skip = TestKit.Client.Missing;
}
