using Igm.Application.Common;
using Igm.Application.Control.Courts;
using Igm.WebApi.Http;
using MediatR;

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
        courts.MapPost("/imports", (ImportCourts import, ISender igm, CancellationToken ct) => igm.Send(import, ct).ToOk())
            .WithSummary("The judiciary's list as CSV, with errors by row").Produces<CourtsImported>();
    }
}
