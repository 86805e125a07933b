using Igm.Domain.Common;
using Igm.Domain.People;

namespace Igm.Application.People;

/// <summary>
/// People for the other areas: ids and likeness, nothing to write to. What it reads is audited by the use case that asks, which
/// must itself say <c>[ReadsPersonalData]</c> or be a command.
/// </summary>
public interface IPeopleDirectory
{
    Task<Guid?> FindByCui(string cui, CancellationToken ct);

    Task<Guid?> FindByDocument(DocumentKind kind, string state, string number, CancellationToken ct);

    /// <summary>Who may be meant, the likest first: same CUI, then name with birth date, then name alone.</summary>
    Task<IReadOnlyList<PersonCandidate>> Candidates(PersonFacts facts, CancellationToken ct);

    /// <summary>
    /// The person with this CUI or one of these papers, else a new one, written in the caller's own transaction. A name alone
    /// never finds anybody: it would make one person of two homonyms.
    /// </summary>
    /// <param name="act">Its reason names the paper that gives the data: without one a CUI that leaves a doubt is refused.</param>
    Task<Result<Guid>> RegisterOrFind(Identity identity, IReadOnlyList<DocumentPaper> papers, Act act, CancellationToken ct);
}

public sealed record PersonCandidate(Guid PersonId, int Score, LikenessVerdict Verdict, IReadOnlyList<LikenessReason> Reasons);
