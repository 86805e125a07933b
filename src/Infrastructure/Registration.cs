using Igm.Application.Common.Ports;
using Igm.Infrastructure.Audit;
using Igm.Infrastructure.Certificates;
using Igm.Infrastructure.Control;
using Igm.Infrastructure.Files;
using Igm.Infrastructure.Identity;
using Igm.Infrastructure.Partners;
using Igm.Infrastructure.Persistence;
using Igm.Infrastructure.Postgres;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Igm.Infrastructure;

public static class Registration
{
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => NpgsqlDataSource.Create(Prepared(configuration.GetConnectionString("Igm")
            ?? throw new InvalidOperationException("ConnectionStrings:Igm is not set."))));
        services.AddDbContext<IgmDb>((scope, options) => UseIgmExtensions.Configure(options, scope.GetRequiredService<NpgsqlDataSource>()));
        services.AddAudit(configuration);
        services.AddControl();
        return services
            .AddScoped<IDb>(scope => scope.GetRequiredService<IgmDb>())
            .AddScoped<IUnitOfWork, UnitOfWork>()
            .AddIdentity(configuration)
            .AddPartners()
            .AddScoped<INumbers, Numbers>()
            .AddSingleton<IPapers>(_ => new Papers(configuration.GetValue("Certificates:PublicAddress", new Uri("http://localhost:5080/verificar"))!))
            .AddSingleton<ISql, Sql>()
            .AddSingleton<IFiles>(_ => new FolderFiles(configuration["Files:Folder"] ?? Path.Combine(EmbeddedPostgres.Home, "files")));
    }

    /// <summary>What is asked again and again is planned once per connection: planning the detail of an order costs more than running it.</summary>
    private static NpgsqlConnectionStringBuilder Prepared(string connection) => new(connection) { MaxAutoPrepare = 200, AutoPrepareMinUsages = 2 };
}
