using Igm.Application.Common;
using Igm.Application.Control.Figures;
using Igm.WebApi.Http;
using MediatR;

namespace Igm.WebApi.Endpoints.Control;

internal static class FigureEndpoints
{
    public static void MapFigures(this RouteGroupBuilder api)
    {
        var arraigos = api.MapGroup("/control/arraigos").WithTags("control");
        arraigos.MapGet("/summary", ([AsParameters] SummariseArraigos summarise, ISender igm, CancellationToken ct) => igm.Send(summarise, ct).ToCacheable())
            .WithSummary("Orders entered, ended and in stock in a period").Produces<ArraigoSummary>();
        arraigos.MapGet("/figures", ([AsParameters] SummariseArraigosBy find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("The same figures by month, type, court or department").Produces<ArraigoFigures>();
        api.MapGroup("/control").WithTags("control").MapGet("/summary", ([AsParameters] SummariseControl summarise, ISender igm, CancellationToken ct) => igm.Send(summarise, ct).ToCacheable())
            .WithSummary("The area's measures of a period, each with unit and basis").Produces<AreaSummary>();
    }
}
