using Igm.Application.Common.Ports;
using Igm.Domain.Common;

namespace Igm.Application.Common.Pipeline;

/// <summary>Makes the audit entry of the request being handled.</summary>
public sealed class Trail(ICaller caller, TimeProvider clock, IAuditTrail trail)
{
    private readonly HashSet<Guid> _subjects = [];

    public string? Why { get; set; }

    /// <summary>History and demonstration acts are told apart from officers' own.</summary>
    public string? Mark { get; set; }

    /// <summary>Who proved, in this very request, to be somebody: a sign-in, the use of a link.</summary>
    public Actor? By { get; set; }

    public void Concerns(params IEnumerable<Guid> people) => _subjects.UnionWith(people);

    public AuditEntry Entry(Type request, string outcome, Error? error = null, string? changes = null)
    {
        var at = clock.GetUtcNow();
        return new()
        {
            Id = Guid.CreateVersion7(at),
            At = at,
            UseCase = request.Name,
            Outcome = outcome,
            ErrorCode = error?.Code,
            Actor = By ?? caller.Actor,
            OnBehalfOf = caller.OnBehalfOf,
            SessionId = caller.SessionId,
            Origin = caller.Origin,
            Purpose = Purposes.Known(caller.Purpose),
            CaseReference = caller.CaseReference,
            Exchange = caller.Exchange,
            TraceId = caller.TraceId,
            Subjects = [.. _subjects],
            Changes = changes,
            Why = request.IsDefined(typeof(DiscreetAttribute), false) ? null : Why,
            Mark = Mark ?? caller.Mark,
        };
    }

    public Task WriteNow(Type request, string outcome, Error? error, CancellationToken ct) =>
        trail.WriteNow(Entry(request, outcome, error), ct);
}
