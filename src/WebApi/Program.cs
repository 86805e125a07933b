using Igm.WebApi.Endpoints;
using Igm.WebApi.Http;
using Igm.WebApi.OpenApi;
using Igm.WebApi.Start;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(TimeProvider.System).AddIgm(builder.Configuration);

var app = builder.Build();
app.UseHttp();
app.UseContract();
app.MapHealth();
app.MapTelemetry();
app.MapApi();
await app.RunAsync();

public partial class Program;
