using Igm.Application.Common;
using Igm.Application.Control.Alerts;
using Igm.Application.Control.AlertTypes;
using Igm.Application.Control.Figures;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using Igm.WebApi.Http;
using MediatR;

namespace Igm.WebApi.Endpoints.Control;

internal static class AlertEndpoints
{
    public static void MapAlerts(this RouteGroupBuilder api)
    {
        var alerts = api.MapGroup("/control/alerts").WithTags("control");
        alerts.MapGet("/", ([AsParameters] FindAlerts find, HttpContext http, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToPage(http, page => page.Next))
            .WithSummary("A worklist, or a filtered list, of what the caller may see").Produces<AlertPage>();
        alerts.MapPost("/searches", (SearchAlerts search, ISender igm, CancellationToken ct) => igm.Send(search, ct).ToOk())
            .WithSummary("By reference, name, CUI or document number").Produces<AlertsFound>();
        alerts.MapGet("/worklists", ([AsParameters] CountAlertWorklists count, ISender igm, CancellationToken ct) => igm.Send(count, ct).ToOk())
            .WithSummary("How many alerts wait in each worklist").Produces<AlertWorklistCounts>();
        alerts.MapGet("/figures", ([AsParameters] SummariseAlerts summarise, ISender igm, CancellationToken ct) => igm.Send(summarise, ct).ToCacheable())
            .WithSummary("Alerts entered, ended and in force in a period, of those the caller may see").Produces<AlertFigures>();
        alerts.MapGet("/{alertId}", (Id<Alert> alertId, ISender igm, CancellationToken ct) => igm.Send(new GetAlert(alertId), ct).ToOk())
            .Sends<GetAlert>().WithSummary("One alert with subject, instruction and timeline").Produces<AlertDetail>();

        alerts.MapPost("/", (RegisterAlert register, ISender igm, CancellationToken ct) => igm.Send(register, ct).ToCreated("/api/v1/control/alerts"))
            .WithSummary("Register what an authority asks").Produces<Registered>(201);
        alerts.MapPost("/{alertId}/verification", (Id<Alert> alertId, ISender igm, CancellationToken ct) => igm.Send(new VerifyAlert { AlertId = alertId }, ct).ToOk())
            .Sends<VerifyAlert>().WithSummary("Verify, as second person: the posts act on it").Produces<AlertStanding>();
        alerts.MapPost("/{alertId}/rejection", (Id<Alert> alertId, RejectAlert reject, ISender igm, CancellationToken ct) => igm.Send(reject with { AlertId = alertId }, ct).ToOk())
            .WithSummary("Reject, as second person").Produces<AlertStanding>();
        alerts.MapPost("/{alertId}/visibility", (Id<Alert> alertId, RaiseAlertVisibility raise, ISender igm, CancellationToken ct) => igm.Send(raise with { AlertId = alertId }, ct).ToOk())
            .WithSummary("Let fewer know of it").Produces<AlertStanding>();
        alerts.MapPost("/{alertId}/notes", (Id<Alert> alertId, AnnotateAlert annotate, ISender igm, CancellationToken ct) => igm.Send(annotate with { AlertId = alertId }, ct).ToOk())
            .WithSummary("Note what was coordinated with an institution").Produces<AlertStanding>();
        MapProposals(alerts);

        api.MapGroup("/control/alert-types").WithTags("control")
            .MapGet("/", ([AsParameters] FindAlertTypes find, ISender igm, CancellationToken ct) => igm.Send(find, ct).ToCacheable())
            .WithSummary("The institution's list of alerts").Produces<IReadOnlyList<AlertTypeRow>>();
    }

    /// <summary>Two people each: one proposes, another confirms or refuses.</summary>
    private static void MapProposals(RouteGroupBuilder alerts)
    {
        alerts.MapPost("/{alertId}/liftings", (Id<Alert> alertId, ProposeAlertLifting propose, ISender igm, CancellationToken ct) => igm.Send(propose with { AlertId = alertId }, ct).ToOk())
            .WithSummary("Propose the lifting that the authority asked for").Produces<AlertStanding>();
        alerts.MapPost("/{alertId}/liftings/{actId}/confirmation", (Id<Alert> alertId, Guid actId, ISender igm, CancellationToken ct) => igm.Send(new ConfirmAlertLifting { AlertId = alertId, ActId = actId }, ct).ToOk())
            .Sends<ConfirmAlertLifting>().WithSummary("Confirm the lifting of an alert").Produces<AlertStanding>();
        alerts.MapPost("/{alertId}/liftings/{actId}/refusal", (Id<Alert> alertId, Guid actId, RefuseAlertLifting refuse, ISender igm, CancellationToken ct) => igm.Send(refuse with { AlertId = alertId, ActId = actId }, ct).ToOk())
            .WithSummary("Refuse the lifting of an alert").Produces<AlertStanding>();

        alerts.MapPost("/{alertId}/corrections", (Id<Alert> alertId, CorrectAlert correct, ISender igm, CancellationToken ct) => igm.Send(correct with { AlertId = alertId }, ct).ToOk())
            .WithSummary("Correct, with a reason; of an active alert, propose it").Produces<AlertStanding>();
        alerts.MapPost("/{alertId}/corrections/{actId}/confirmation", (Id<Alert> alertId, Guid actId, ISender igm, CancellationToken ct) => igm.Send(new ConfirmAlertCorrection { AlertId = alertId, ActId = actId }, ct).ToOk())
            .Sends<ConfirmAlertCorrection>().WithSummary("Confirm the correction of an active alert").Produces<AlertStanding>();
        alerts.MapPost("/{alertId}/corrections/{actId}/refusal", (Id<Alert> alertId, Guid actId, RefuseAlertCorrection refuse, ISender igm, CancellationToken ct) => igm.Send(refuse with { AlertId = alertId, ActId = actId }, ct).ToOk())
            .WithSummary("Refuse the correction of an active alert").Produces<AlertStanding>();

        alerts.MapPost("/{alertId}/annulments", (Id<Alert> alertId, ProposeAlertAnnulment propose, ISender igm, CancellationToken ct) => igm.Send(propose with { AlertId = alertId }, ct).ToOk())
            .WithSummary("Propose the annulment of a wrong alert").Produces<AlertStanding>();
        alerts.MapPost("/{alertId}/annulments/{actId}/confirmation", (Id<Alert> alertId, Guid actId, ISender igm, CancellationToken ct) => igm.Send(new ConfirmAlertAnnulment { AlertId = alertId, ActId = actId }, ct).ToOk())
            .Sends<ConfirmAlertAnnulment>().WithSummary("Confirm the annulment of an alert").Produces<AlertStanding>();
        alerts.MapPost("/{alertId}/annulments/{actId}/refusal", (Id<Alert> alertId, Guid actId, RefuseAlertAnnulment refuse, ISender igm, CancellationToken ct) => igm.Send(refuse with { AlertId = alertId, ActId = actId }, ct).ToOk())
            .WithSummary("Refuse the annulment of an alert").Produces<AlertStanding>();
    }
}
