using Igm.Application.Control.Impediments;
using Igm.WebApi.Http;
using MediatR;

namespace Igm.WebApi.Endpoints.Control;

internal static class ImpedimentEndpoints
{
    public static void MapImpediments(this RouteGroupBuilder api) =>
        api.MapGroup("/control/arraigos").WithTags("control")
            .MapPost("/impediment-queries", (QueryImpediment query, ISender igm, CancellationToken ct) => igm.Send(query, ct).ToOk())
            .WithSummary("Does an arraigo impede this person's departure: yes, no, or ask a person")
            .Produces<ImpedimentAnswer>();
}
