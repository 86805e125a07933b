using Igm.Application.Common.Ports;
using Igm.Application.Territory;
using Igm.Domain.Common;
using Igm.Domain.People;

namespace Igm.Application.People;

internal sealed class PeopleDirectory(IDb db, PeopleFinder finder, IPlaces places) : IPeopleDirectory
{
    public async Task<Guid?> FindByCui(string cui, CancellationToken ct) => (await finder.ByCui(cui, ct)).SingleOrDefault()?.Id;

    public async Task<Guid?> FindByDocument(DocumentKind kind, string state, string number, CancellationToken ct) =>
        (await Holder(new(kind, state, number), null, ct))?.Id;

    public async Task<IReadOnlyList<PersonCandidate>> Candidates(PersonFacts facts, CancellationToken ct) =>
        [.. (await finder.Likely(facts, ct)).Select(person => new PersonCandidate(person.Id, person.Score, person.Verdict, person.Reasons))];

    public async Task<Result<Guid>> RegisterOrFind(Identity identity, IReadOnlyList<DocumentPaper> papers, Act act, CancellationToken ct)
    {
        if (identity.Cui is { } cui)
        {
            if (db.People.Local.FirstOrDefault(person => person.Cui == cui) is { } justNow)
                return justNow.Id.Value;
            if (await FindByCui(cui.Value, ct) is { } known)
                return known;
        }

        foreach (var paper in papers)
            if (await Holder(paper, identity.Cui, ct) is { } holder)
                return holder.Id;

        return Person.Register(identity, papers, await places.MunicipalityCodes(ct), act).Map<Guid>(person =>
        {
            db.People.Add(person);
            return person.Id.Value;
        });
    }

    /// <summary>The one who holds the paper, unless their CUI says the number was written wrong.</summary>
    private async Task<PersonRow?> Holder(DocumentPaper paper, Cui? cui, CancellationToken ct) =>
        await finder.ByPaper(new(paper.Kind, paper.State, paper.Number), ct) is [var only] && (cui is null || only.Cui is null || only.Cui == cui.Value) ? only : null;
}
