using System.Text.Json;
using System.Text.Json.Serialization;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>One alert with its subject, instruction and timeline; 404 also for what the caller may not know of.</summary>
[Requires(Can.ReadAlerts), ReadsPersonalData]
public sealed record GetAlert(Id<Alert> AlertId) : IQuery<AlertDetail>;

internal sealed class GetAlertHandler(ISql sql, AlertSight sight, Precondition precondition) : IRequestHandler<GetAlert, Result<AlertDetail>>
{
    public async Task<Result<AlertDetail>> Handle(GetAlert request, CancellationToken cancellationToken)
    {
        var row = await sql.OneOrNone<Row>($"""
            select a.id, a.version, a.type, a.type_name, a.class, a.direction, a.visibility, a.state, a.disclosure, a.instruction, a.narrowing, a.origin, a.reference,
                   a.subject, a.valid_from, a.valid_until, a.begins_on, a.expires_on, a.load_id, a.registered_at, a.activated_at, a.ended_on, a.acts, a.proposals
              from unnest({sight.Codes}) as seen cross join lateral control.v_alert_details_v1(seen) a
             where a.id = {request.AlertId.Value}
            """, cancellationToken);
        if (row is null) return AlertErrors.NotFound;

        precondition.Became = row.Version;
        return row.ToDetail();
    }

    /// <summary>Children come as JSON, so that the whole alert is one round trip.</summary>
    private sealed record Row
    {
        private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

        public Guid Id { get; init; }
        public int Version { get; init; }
        public string Type { get; init; } = "";
        public string TypeName { get; init; } = "";
        public AlertClass Class { get; init; }
        public AlertDirection Direction { get; init; }
        public AlertVisibility Visibility { get; init; }
        public AlertState State { get; init; }
        public AlertDisclosure Disclosure { get; init; }
        public string Instruction { get; init; } = "";
        public string? Narrowing { get; init; }
        public string Origin { get; init; } = "";
        public string Reference { get; init; } = "";
        public string Subject { get; init; } = "";
        public string? ValidFrom { get; init; }
        public string? ValidUntil { get; init; }
        public DateOnly? BeginsOn { get; init; }
        public DateOnly? ExpiresOn { get; init; }
        public Guid? LoadId { get; init; }
        public DateTimeOffset RegisteredAt { get; init; }
        public DateTimeOffset? ActivatedAt { get; init; }
        public DateOnly? EndedOn { get; init; }
        public string Acts { get; init; } = "";
        public string? Proposals { get; init; }

        public AlertDetail ToDetail() => new()
        {
            Id = Id, Version = Version, Type = Type, TypeName = TypeName, Class = Class, Direction = Direction, Visibility = Visibility, State = State,
            Disclosure = Disclosure, Instruction = Instruction, Narrowing = Narrowing, Origin = Origin, Reference = Reference,
            Subject = JsonSerializer.Deserialize<AlertSubjectRow>(Subject, Json)!, ValidFrom = ValidFrom, ValidUntil = ValidUntil, BeginsOn = BeginsOn,
            ExpiresOn = ExpiresOn, LoadId = LoadId, RegisteredAt = RegisteredAt, ActivatedAt = ActivatedAt, EndedOn = EndedOn,
            Acts = JsonSerializer.Deserialize<AlertActRow[]>(Acts, Json)!,
            Proposals = Proposals is null ? [] : JsonSerializer.Deserialize<AlertProposalRow[]>(Proposals, Json)!,
        };
    }
}
