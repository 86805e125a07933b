using Igm.Application.Common.Ports;
using Igm.Domain.People;

namespace Igm.Application.People;

/// <summary>Fetches candidates for recall; the likeness of each is judged by the domain.</summary>
internal sealed class PeopleFinder(ISql sql)
{
    private const int Candidates = 300;

    public Task<IReadOnlyList<PersonRow>> ByCui(string cui, CancellationToken ct) =>
        sql.Query<PersonRow>($"select * from people.v_people_v1 where cui = {cui}", ct);

    public Task<IReadOnlyList<PersonRow>> ByPaper(PaperSought paper, CancellationToken ct) =>
        sql.Query<PersonRow>($"""
            select p.* from people.v_people_v1 p
             where p.id in (select d.person_id from people.documents d
                             where d.number_key = {DocumentPaper.Key(paper.Number)}
                               and ({paper.State}::text is null or d.state = {paper.State})
                               and ({Kind(paper.Type)}::text is null or d.kind = {Kind(paper.Type)}))
             order by p.id limit {Candidates}
            """, ct);

    public Task<IReadOnlyList<PersonRow>> ByName(string name, string? birthDate, CancellationToken ct) =>
        sql.Query<PersonRow>($"""
            select p.* from (select distinct id from people.candidates({NameTokens.Keys(name)}, {NameTokens.Fold(name)}, {birthDate}, {Candidates})) c join people.v_people_v1 p on p.id = c.id
            """, ct);

    /// <summary>Everyone who may be meant, from the likest on; names alone make nobody more than possible.</summary>
    public async Task<IReadOnlyList<PersonRow>> Likely(PersonFacts facts, CancellationToken ct)
    {
        var named = await ByName(facts.Name, facts.BirthDate?.ToString(), ct);
        var known = facts.Cui is null ? [] : await ByCui(facts.Cui, ct);
        return [.. known.Concat(named).DistinctBy(person => person.Id)
            .Select(person => person.ComparedWith(facts))
            .Where(person => person.Verdict > LikenessVerdict.Unlikely)
            .OrderByDescending(person => person.Score).ThenBy(person => person.Id)];
    }

    private static string? Kind(DocumentKind? kind) => kind is null ? null : System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(kind.Value.ToString());
}
