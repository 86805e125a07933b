using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.People;
using MediatR;

namespace Igm.Application.People;

[Requires(Can.ReadPeople), ReadsPersonalData]
public sealed record GetPerson(Id<Person> PersonId) : IQuery<PersonDetail>;

public sealed record PersonDetail : IAbout
{
    public Guid Id { get; init; }
    public int Version { get; init; }
    public string FullName { get; init; } = "";
    public string? GivenNames { get; init; }
    public string? Surnames { get; init; }
    public string? BirthDate { get; init; }
    public string? Sex { get; init; }
    public string? Nationality { get; init; }
    public string? Cui { get; init; }

    /// <summary>Codes of what the CUI leaves open; empty when it is sound and of a known place.</summary>
    public IReadOnlyList<string> CuiDoubts { get; init; } = [];
    public DateTimeOffset RegisteredAt { get; init; }
    public Guid? VerifiedByDocument { get; init; }
    public DateTimeOffset? VerifiedAt { get; init; }
    public IReadOnlyList<DocumentRow> Documents { get; init; } = [];
    public IReadOnlyList<AliasRow> Aliases { get; init; } = [];

    IEnumerable<Guid> IAbout.About => [Id];
}

public sealed record DocumentRow
{
    public Guid Id { get; init; }
    public string Kind { get; init; } = "";
    public string State { get; init; } = "";
    public string Number { get; init; } = "";
    public DateOnly? IssuedOn { get; init; }
    public DateOnly? ExpiresOn { get; init; }
    public DateTimeOffset AddedAt { get; init; }
}

public sealed record AliasRow
{
    public Guid Id { get; init; }
    public string FullName { get; init; } = "";
    public string Kind { get; init; } = "";
    public DateTimeOffset AddedAt { get; init; }
}

internal sealed class GetPersonHandler(ISql sql, Precondition precondition) : IRequestHandler<GetPerson, Result<PersonDetail>>
{
    public async Task<Result<PersonDetail>> Handle(GetPerson request, CancellationToken cancellationToken)
    {
        var person = await sql.OneOrNone<PersonDetail>($"""
            select id, version, full_name, given_names, surnames, birth_date, sex, nationality, cui, cui_doubts, registered_at, verified_by_document, verified_at
              from people.people
             where id = {request.PersonId.Value}
            """, cancellationToken);
        if (person is null)
        {
            return PersonErrors.NotFound;
        }

        precondition.Became = person.Version;
        return person with
        {
            Documents = await sql.Query<DocumentRow>($"""
                select id, kind, state, number, issued_on, expires_on, added_at from people.documents where person_id = {person.Id} order by added_at, id
                """, cancellationToken),
            Aliases = await sql.Query<AliasRow>($"""
                select id, full_name, kind, added_at from people.aliases where person_id = {person.Id} order by added_at, id
                """, cancellationToken),
        };
    }
}
