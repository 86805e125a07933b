using System.Text.Json;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>One order with its subjects, scans and the timeline of its acts.</summary>
[Requires(Can.ReadArraigos), ReadsPersonalData]
public sealed record GetArraigo(Id<Arraigo> ArraigoId) : IQuery<ArraigoDetail>;

internal sealed class GetArraigoHandler(ISql sql, ArraigoLists lists, ArraigoCalendar calendar, Precondition precondition)
    : IRequestHandler<GetArraigo, Result<ArraigoDetail>>
{
    public async Task<Result<ArraigoDetail>> Handle(GetArraigo request, CancellationToken cancellationToken)
    {
        var today = lists.Today;
        var row = await sql.OneOrNone<Row>($"""
            select a.id, a.version, a.type, a.state, a.channel, a.paper, a.court_department as department_code, a.company_name, a.company_nit, a.plaintiff, a.legal_basis,
                   a.fixed_until, a.load_id, a.received_at, a.registered_at, a.answer_by, a.annotated_at, a.expires_on, a.review_on, a.extended_on, a.returned_on,
                   a.ended_on, a.subjects, a.acts, a.proposals, a.scans, a.exits, a.letters
              from control.v_arraigo_details_v1 a
             where a.id = {request.ArraigoId.Value}
            """, cancellationToken);
        if (row is null) return ArraigoErrors.NotFound;

        precondition.Became = row.Version;
        var detail = row.ToDetail(today);
        return row.AnswerBy is { } last && row.EndedOn is null ? detail with { AnswerDaysLeft = (await calendar.Left(today, cancellationToken))(last) } : detail;
    }

    /// <summary>Children come as JSON, so that the whole order is one round trip.</summary>
    private sealed record Row
    {
        private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

        public Guid Id { get; init; }
        public int Version { get; init; }
        public string? Type { get; init; }
        public string State { get; init; } = "";
        public Channel Channel { get; init; }
        public string Paper { get; init; } = "";
        public string DepartmentCode { get; init; } = "";
        public string? CompanyName { get; init; }
        public string? CompanyNit { get; init; }
        public string? Plaintiff { get; init; }
        public string? LegalBasis { get; init; }
        public DateOnly? FixedUntil { get; init; }
        public Guid? LoadId { get; init; }
        public DateTimeOffset ReceivedAt { get; init; }
        public DateTimeOffset? RegisteredAt { get; init; }
        public DateOnly? AnswerBy { get; init; }
        public DateTimeOffset? AnnotatedAt { get; init; }
        public DateOnly? ExpiresOn { get; init; }
        public DateOnly? ReviewOn { get; init; }
        public DateOnly? ExtendedOn { get; init; }
        public DateOnly? ReturnedOn { get; init; }
        public DateOnly? EndedOn { get; init; }
        public string? Subjects { get; init; }
        public string? Acts { get; init; }
        public string? Proposals { get; init; }
        public string? Scans { get; init; }
        public string? Exits { get; init; }
        public string? Letters { get; init; }

        public ArraigoDetail ToDetail(DateOnly today)
        {
            var exits = Read<ExitRow>(Exits);
            return new()
            {
                Id = Id, Version = Version, Type = Type, State = State, Channel = Channel, Order = JsonSerializer.Deserialize<PaperRow>(Paper, Json)!,
                DepartmentCode = DepartmentCode, Company = CompanyName is null ? null : new(CompanyName, CompanyNit), Plaintiff = Plaintiff, LegalBasis = LegalBasis,
                FixedUntil = FixedUntil, LoadId = LoadId, ReceivedAt = ReceivedAt, RegisteredAt = RegisteredAt, AnswerBy = AnswerBy, AnnotatedAt = AnnotatedAt,
                ExpiresOn = ExpiresOn, ReviewOn = ReviewOn, ExtendedOn = ExtendedOn, ReturnedOn = ReturnedOn, EndedOn = EndedOn,
                Subjects = [.. Read<SubjectRow>(Subjects).Select(subject => subject.On(today, exits))],
                Acts = Read<ActRow>(Acts), Proposals = Read<ProposalRow>(Proposals), Scans = Read<ScanRow>(Scans), ExitAuthorisations = exits, Letters = Read<LetterLine>(Letters),
            };
        }

        private static T[] Read<T>(string? json) => json is null ? [] : JsonSerializer.Deserialize<T[]>(json, Json)!;
    }
}
