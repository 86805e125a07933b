using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Application.Territory;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Control.Alerts;

/// <summary>An authority's word, typed. A second person verifies it before any post acts on it.</summary>
/// <param name="Type">Of the list of alert types, and one that is registered.</param>
/// <param name="Origin">Code of the institution that asks.</param>
/// <param name="ValidFrom">As exact as the paper: <c>2026</c>, <c>2026-03</c> or <c>2026-03-02</c>.</param>
/// <param name="Narrowing">Added to the type's instruction to the officer.</param>
/// <param name="Visibility">Higher than the type's, when this one needs it.</param>
[Requires(Can.RegisterAlerts), Registers]
public sealed record RegisterAlert(
    string? Type, string? Origin, string? Reference, AlertSubjectOnPaper? Subject, string? ValidFrom, string? ValidUntil = null, string? Narrowing = null,
    AlertVisibility? Visibility = null) : ICommand<Registered>, IAlertOnPaper;

internal sealed class RegisterAlertRules : AbstractValidator<RegisterAlert>
{
    public RegisterAlertRules()
    {
        Include(new AlertOnPaperRules<RegisterAlert>());
        RuleFor(register => register.Type).Required(AlertType.CodeLength);
        RuleFor(register => register.Origin).Required(AlertData.OriginLength);
        RuleFor(register => register.ValidFrom).Required(10);
    }
}

internal sealed class RegisterAlertHandler(IDb db, AlertDesk desk, IPlaces places) : IRequestHandler<RegisterAlert, Result<Registered>>
{
    public async Task<Result<Registered>> Handle(RegisterAlert request, CancellationToken cancellationToken)
    {
        if (await db.AlertTypes.SingleOrDefaultAsync(known => known.Code == request.Type, cancellationToken) is not { } type) return AlertErrors.TypeUnknown;
        if (!desk.Sees(type.Rules.Visibility) || !desk.Sees(request.Visibility ?? type.Rules.Visibility)) return AlertErrors.ClassForbidden;
        if (!(await places.InstitutionCodes(cancellationToken)).Contains(request.Origin!)) return AlertErrors.OriginUnknown;

        var data = request.ToData(request.Origin!);
        if (await desk.IsTaken(data, null, cancellationToken)) return AlertErrors.ReferenceTaken;
        return Alert.Register(data, type.Rules, request.Visibility, desk.Act).Map(alert =>
        {
            db.Alerts.Add(alert);
            return new Registered(alert.Id.Value, alert.Version);
        });
    }
}
