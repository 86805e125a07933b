using Igm.Infrastructure.Postgres;
using Igm.WebApi.Endpoints;
using Igm.WebApi.Http;
using Igm.WebApi.OpenApi;
using Igm.WebApi.Start;

try
{
    var builder = WebApplication.CreateBuilder(args);
    await using var start = await StartUp.Prepare(builder, args);
    builder.Services.AddSingleton(TimeProvider.System).AddIgm(builder.Configuration);

    await using var app = builder.Build();
    app.UseHttp();
    app.UseContract();
    app.UseClient();
    app.MapHealth();
    app.MapTelemetry();
    app.MapApi();
    return await start.Run(app, args);
}
catch (CannotStartException lack)
{
    StartConsole.Refuse(lack.Message);
    return 1;
}
catch (OperationCanceledException)
{
    return 130;
}

public partial class Program;
