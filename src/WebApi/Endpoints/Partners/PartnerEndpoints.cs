using Igm.Application.Partners;
using Igm.Application.Partners.Changes;
using Igm.WebApi.Http;
using MediatR;

namespace Igm.WebApi.Endpoints.Partners;

internal static class PartnerEndpoints
{
    public static void MapPartners(this RouteGroupBuilder api)
    {
        var partners = api.MapGroup("/partners").WithTags("partners");
        partners.MapGet("/purposes", ([AsParameters] FindPurposes find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("The reasons for which a named person may be read")
            .Produces<IReadOnlyList<PurposeRow>>();
        partners.MapGet("/changes", ([AsParameters] FindChanges find, HttpContext http, ISender igm, CancellationToken ct) =>
                igm.Send(find, ct).ToPage(http, page => page.More ? page.Next : null))
            .WithSummary("What changed since a position, in the order of the transactions")
            .Produces<ChangePage>()
            .Produces<Problem>(StatusCodes.Status410Gone, Problems.ContentType);
    }
}
