using Igm.Application.Common;
using Igm.Application.People;
using Igm.Application.People.Companies;
using Igm.Domain.Common;
using Igm.Domain.People;
using Igm.WebApi.Http;
using MediatR;

namespace Igm.WebApi.Endpoints.People;

internal static class PeopleEndpoints
{
    public static void MapPeople(this RouteGroupBuilder api)
    {
        var people = api.MapGroup("/people").WithTags("people");
        people.MapPost("/", (RegisterPerson register, ISender igm, CancellationToken ct) => igm.Send(register, ct).ToCreated("/api/v1/people"))
            .WithSummary("Write a person down from their papers")
            .Produces<Registered>(StatusCodes.Status201Created);
        people.MapPost("/searches", (SearchPeople search, ISender igm, CancellationToken ct) => igm.Send(search, ct).ToOk())
            .WithSummary("Find people by name, CUI or a paper's number")
            .Produces<PeopleFound>();
        people.MapPost("/duplicate-checks", (CheckDuplicates check, ISender igm, CancellationToken ct) => igm.Send(check, ct).ToOk())
            .WithSummary("Who may already be this person, with the score explained")
            .Produces<PeopleFound>();
        people.MapPost("/mrz-readings", (ReadMrz read, ISender igm, CancellationToken ct) => igm.Send(read, ct).ToOk())
            .WithSummary("Read a machine-readable zone and check every digit")
            .Produces<MrzReading>();
        people.MapGet("/{personId}", (Id<Person> personId, ISender igm, CancellationToken ct) => igm.Send(new GetPerson(personId), ct).ToOk())
            .Sends<GetPerson>()
            .WithSummary("A person and their papers")
            .Produces<PersonDetail>();
        people.MapPost("/{personId}/documents", (Id<Person> personId, AddDocument add, ISender igm, CancellationToken ct) => igm.Send(add with { PersonId = personId }, ct).ToNoContent())
            .WithSummary("Add a paper of the same person")
            .Produces(StatusCodes.Status204NoContent);
        people.MapPost("/{personId}/aliases", (Id<Person> personId, AddAlias add, ISender igm, CancellationToken ct) => igm.Send(add with { PersonId = personId }, ct).ToNoContent())
            .WithSummary("Add a name the person is or was written under")
            .Produces(StatusCodes.Status204NoContent);
        people.MapPost("/{personId}/corrections", (Id<Person> personId, CorrectPerson correct, ISender igm, CancellationToken ct) => igm.Send(correct with { PersonId = personId }, ct).ToNoContent())
            .WithSummary("Mend what was written wrong, and say why")
            .Produces(StatusCodes.Status204NoContent);
        people.MapPost("/{personId}/verified-identity", (Id<Person> personId, VerifyIdentity verify, ISender igm, CancellationToken ct) => igm.Send(verify with { PersonId = personId }, ct).ToNoContent())
            .WithSummary("Say that a paper at hand agrees with the person")
            .Produces(StatusCodes.Status204NoContent);

        var companies = people.MapGroup("/companies");
        companies.MapPost("/", (RegisterCompany register, ISender igm, CancellationToken ct) => igm.Send(register, ct).ToCreated("/api/v1/people/companies"))
            .WithSummary("Write a company down by its NIT")
            .Produces<Registered>(StatusCodes.Status201Created);
        companies.MapPost("/searches", (SearchCompanies search, ISender igm, CancellationToken ct) => igm.Send(search, ct).ToOk())
            .WithSummary("Find companies by NIT or name")
            .Produces<CompaniesFound>();
        companies.MapGet("/{companyId}", (Id<Company> companyId, ISender igm, CancellationToken ct) => igm.Send(new GetCompany(companyId), ct).ToOk())
            .Sends<GetCompany>()
            .WithSummary("A company")
            .Produces<CompanyRow>();
        companies.MapPost("/{companyId}/corrections", (Id<Company> companyId, CorrectCompany correct, ISender igm, CancellationToken ct) => igm.Send(correct with { CompanyId = companyId }, ct).ToNoContent())
            .WithSummary("Mend a company's name, and say why")
            .Produces(StatusCodes.Status204NoContent);
    }
}
