using Igm.Application.Common.Ports;
using Igm.Application.Control.Certificates;
using Igm.Domain.Control.Certificates;
using Igm.Domain.Control.Impediments;
using Igm.Domain.People;

namespace Igm.Application.Control.Impediments;

/// <summary>Keys before names: an order in force that bears the CUI or the paper answers at once.</summary>
internal sealed class ImpedimentSearch(ISql sql, CertificateSearch orders)
{
    /// <summary>Searched and forgotten for who has no name here and was given none, so that the time tells nobody who is known.</summary>
    private static readonly string[] Decoy = ["MARIA ISABEL DE LOS ANGELES XICARA BATZ"];

    public async Task<ImpedimentAnswer> Of(QueryImpediment query, DateTimeOffset at, CancellationToken ct)
    {
        var (known, person) = await Sought(query, ct);
        var people = known is { } id ? new[] { id } : [];
        var byKey = await orders.Candidates(person with { Name = "", OtherNames = [] }, null, at, ct);
        if (ImpedimentJudgement.For(person, byKey) is Impediment.Yes)
        {
            return new(Impediment.Yes, at) { People = people };
        }

        var named = person.Name.Length > 0 ? person : person with { Name = Decoy[0] };
        var byName = await orders.Candidates(named, null, at, ct);
        return new(ImpedimentJudgement.For(person, person.Name.Length > 0 ? byName : byKey), at) { People = people };
    }

    /// <summary>What the query says of the person and, where the house has a record with that CUI or paper, what the record says.</summary>
    private async Task<(Guid? Known, SearchedPerson Person)> Sought(QueryImpediment query, CancellationToken ct)
    {
        var cui = query.Cui is { } text ? Cui.Parse(text).Value.Value : null;
        var (number, state) = (query.Document is { } paper ? DocumentPaper.Key(paper.Number) : null, query.Document?.State);
        var record = await sql.OneOrNone<Record>($"""
            select p.id, p.full_name, p.birth_date, p.sex, p.cui, p.aliases,
                   array(select replace(d.kind, '_', '') || ':' || d.state || ':' || d.number_key from people.documents d where d.person_id = p.id order by d.added_at, d.id) as papers
              from people.v_people_v1 p
             where p.id = coalesce((select k.id from people.people k where k.cui = {cui}),
                                   (select d.person_id from people.documents d where d.number_key = {number} and d.state = {state} and d.kind in ('passport', 'travel_document')
                                     order by d.kind, d.id limit 1))
            """, ct);
        string[] names = [.. new[] { query.Name, record?.FullName }.Concat(record?.Aliases ?? []).OfType<string>()];
        string[] shown = number is null ? [] : [$"passport:{state}:{number}", .. state is DocumentPaper.Guatemala ? new[] { $"cedula:{state}:{number}" } : []];
        return (record?.Id, new()
        {
            PersonId = record?.Id ?? Guid.Empty,
            Name = names.FirstOrDefault() ?? "",
            OtherNames = [.. names.Skip(1)],
            Cui = cui ?? record?.Cui,
            BirthDate = record?.BirthDate ?? query.BirthDate,
            Sex = record?.Sex,
            Papers = [.. shown.Union(record?.Papers ?? [])],
        });
    }

    private sealed record Record
    {
        public Guid Id { get; init; }
        public string FullName { get; init; } = "";
        public string? BirthDate { get; init; }
        public string? Sex { get; init; }
        public string? Cui { get; init; }
        public IReadOnlyList<string> Aliases { get; init; } = [];
        public IReadOnlyList<string> Papers { get; init; } = [];
    }
}
