using Igm.Application.Common;
using Igm.Application.Control.Courts;
using Igm.WebApi.Http;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Igm.WebApi.Endpoints.Control;

internal static class CourtEndpoints
{
    public static void MapCourts(this RouteGroupBuilder api)
    {
        var courts = api.MapGroup("/control/courts").WithTags("control");
        courts.MapGet("/", ([AsParameters] FindCourts find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("The catalogue of courts").Produces<IReadOnlyList<CourtRow>>();
        courts.MapPost("/", (RegisterCourt register, ISender igm, CancellationToken ct) => igm.Send(register, ct).ToCreated("/api/v1/control/courts"))
            .WithSummary("One court more").Produces<Registered>(201);
        courts.MapPost("/imports", async (IFormFile file, [FromForm] string? source, ISender igm, CancellationToken ct) =>
                await igm.Send(await ImportCourts.Of(source, file.OpenReadStream(), ct), ct).ToOk())
            .Sends<ImportCourts>().DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(8 << 20))
            .WithSummary("The judiciary's list as CSV: all of it, or what is wrong by line and column").Produces<CourtsImported>();
    }
}
