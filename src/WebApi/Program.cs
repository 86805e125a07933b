using Igm.Application.Common;
using Igm.Infrastructure;
using Igm.WebApi.Endpoints;
using Igm.WebApi.Http;

var builder = WebApplication.CreateBuilder(args);
builder.Services
    .AddSingleton(TimeProvider.System)
    .AddApplication()
    .AddInfrastructure(builder.Configuration)
    .AddHttp();

var app = builder.Build();
app.UseHttp();
app.MapApi();
await app.RunAsync();

public partial class Program;
