using Igm.Application.Partners;
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
    }
}
