using Igm.Application.Common;
using Igm.Application.Territory;
using Igm.WebApi.Http;
using MediatR;

namespace Igm.WebApi.Endpoints.Territory;

internal static class TerritoryEndpoints
{
    public static void MapTerritory(this RouteGroupBuilder api)
    {
        var territory = api.MapGroup("/territory").WithTags("territory");
        territory.MapGet("/departments", ([AsParameters] FindDepartments find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("The departments")
            .Produces<Page<DepartmentRow>>();
        territory.MapGet("/municipalities", ([AsParameters] FindMunicipalities find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("The municipalities")
            .Produces<Page<MunicipalityRow>>();
        territory.MapGet("/countries", ([AsParameters] FindCountries find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("The countries")
            .Produces<Page<CountryRow>>();
        territory.MapGet("/mrz-codes", ([AsParameters] FindMrzCodes find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("What travel documents print besides countries")
            .Produces<Page<MrzCodeRow>>();
        territory.MapGet("/posts", ([AsParameters] FindPosts find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("The border posts")
            .Produces<Page<BorderPostRow>>();
        territory.MapGet("/passport-centres", ([AsParameters] FindPassportCentres find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("The passport centres")
            .Produces<Page<PassportCentreRow>>();
        territory.MapGet("/reception-centres", ([AsParameters] FindReceptionCentres find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("The reception centres")
            .Produces<Page<ReceptionCentreRow>>();
        territory.MapGet("/languages", ([AsParameters] FindLanguages find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("The languages")
            .Produces<Page<LanguageRow>>();
        territory.MapGet("/ethnic-groups", ([AsParameters] FindEthnicGroups find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("The peoples, self-declared")
            .Produces<Page<EthnicGroupRow>>();
        territory.MapGet("/sexes", ([AsParameters] FindSexes find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("Sex as documents state it")
            .Produces<Page<SexRow>>();
        territory.MapGet("/institutions", ([AsParameters] FindInstitutions find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("The institutions")
            .Produces<Page<InstitutionRow>>();
        territory.MapGet("/offices", ([AsParameters] FindOffices find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("The Institute's units")
            .Produces<Page<OfficeRow>>();
        territory.MapGet("/holidays", ([AsParameters] FindHolidays find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("The holiday calendar")
            .Produces<HolidaysFound>();
        territory.MapPost("/holidays", (RegisterHoliday register, ISender igm, CancellationToken ct) => igm.Send(register, ct).ToCreated("/api/v1/territory/holidays"))
            .WithSummary("Write down a day off that was decreed, moved or is local")
            .Produces<Registered>(StatusCodes.Status201Created);
    }
}
