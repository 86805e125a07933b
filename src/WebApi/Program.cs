using Igm.Application.Common;
using Igm.Infrastructure;
using Igm.WebApi.Endpoints;
using Igm.WebApi.Http;
using Igm.WebApi.OpenApi;

var builder = WebApplication.CreateBuilder(args);
builder.Services
    .AddSingleton(TimeProvider.System)
    .AddApplication()
    .AddInfrastructure(builder.Configuration)
    .AddHttp()
    .AddContract()
    .AddHealth()
    .AddTelemetry(builder.Configuration);

var app = builder.Build();
app.UseHttp();
app.UseContract();
app.MapHealth();
app.MapTelemetry();
app.MapApi();
await app.RunAsync();

public partial class Program;
