using Igm.WebApi.Endpoints.Access;
using Igm.WebApi.Endpoints.Audit;
using Igm.WebApi.Endpoints.Control;
using Igm.WebApi.Endpoints.Partners;
using Igm.WebApi.Endpoints.People;
using Igm.WebApi.Endpoints.Territory;
using Igm.WebApi.Http;

namespace Igm.WebApi.Endpoints;

public static class Api
{
    /// <summary>Every route of the API, area by area; each carries what its use case demands.</summary>
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1");
        ((IEndpointConventionBuilder)api).Finally(UseCaseMetadata.Attach);
        api.MapCertificates();
        api.MapAudit();
        api.MapSession();
        api.MapAccess();
        api.MapFigures();
        api.MapPartners();
        api.MapClients();
        api.MapPeople();
        api.MapTerritory();
        api.MapAlerts();
        api.MapImpediments();
        api.MapArraigos();
        api.MapCourts();
        api.MapLetters();
        app.MapOAuth();
    }
}
