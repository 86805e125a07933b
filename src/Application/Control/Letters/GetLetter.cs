using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Letters;
using MediatR;

namespace Igm.Application.Control.Letters;

[Requires(Can.ReadLetters), ReadsPersonalData]
public sealed record GetLetter(Id<Letter> LetterId) : IQuery<LetterDetail>;

public sealed record LetterDetail : IAbout
{
    public Guid Id { get; init; }
    public int Version { get; init; }
    public string Number { get; init; } = "";
    public LetterKind Kind { get; init; }
    public Guid ArraigoId { get; init; }
    public Guid ActId { get; init; }
    public string? Type { get; init; }
    public Guid CourtId { get; init; }
    public string CourtName { get; init; } = "";
    public string? MunicipalityCode { get; init; }

    /// <summary>Where it would be sent today; all else is as it was written.</summary>
    public string? CourtEmail { get; init; }
    public string? Judge { get; init; }
    public string? CaseFile { get; init; }
    public string Oficio { get; init; } = "";
    public DateOnly? OficioDate { get; init; }

    /// <summary>As on the court's paper.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];
    public DateOnly? Until { get; init; }
    public IReadOnlyList<string> Fields { get; init; } = [];
    public string? Reason { get; init; }
    public DateTimeOffset? AnnotatedAt { get; init; }
    public DateTimeOffset WrittenAt { get; init; }
    public DateTimeOffset? DispatchedAt { get; init; }
    public DispatchWay? Way { get; init; }
    public string? Reference { get; init; }

    IEnumerable<Guid> IAbout.About => [ArraigoId];
}

internal sealed class GetLetterHandler(ISql sql, Precondition precondition) : IRequestHandler<GetLetter, Result<LetterDetail>>
{
    public async Task<Result<LetterDetail>> Handle(GetLetter request, CancellationToken cancellationToken)
    {
        if (await Read(sql, request.LetterId, cancellationToken) is not { } letter) return LetterErrors.NotFound;

        precondition.Became = letter.Version;
        return letter;
    }

    public static Task<LetterDetail?> Read(ISql sql, Id<Letter> id, CancellationToken ct) => sql.OneOrNone<LetterDetail>($"""
        select l.id, l.version, l.number, l.kind, l.arraigo_id, l.act_id, l.type, l.court_id, l.court_name, l.municipality_code, c.email as court_email, l.judge,
               l.case_file, l.oficio, l.oficio_date, l.names as subjects, l.until, l.fields, l.reason, l.annotated_at, l.written_at, l.dispatched_at, l.way, l.reference
          from control.v_letters_v1 l
          join control.courts c on c.id = l.court_id
         where l.id = {id.Value}
        """, ct);
}
