#if TESTCONTAINERS
using Testcontainers.PostgreSql;
#endif

namespace Igm.TestKit;

/// <summary>Compiled with Testcontainers only where the project file found Docker; elsewhere there is no container.</summary>
internal static class TestContainer
{
#if TESTCONTAINERS
    public static async Task<string?> Start()
    {
        var container = new PostgreSqlBuilder("postgres:18.4").WithCommand("-c", "fsync=off", "-c", "max_connections=200").Build();
        await container.StartAsync();
        return container.GetConnectionString();
    }
#else
    public static Task<string?> Start() => Task.FromResult<string?>(null);
#endif
}
