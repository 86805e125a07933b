using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Alerts;
using MediatR;

namespace Igm.Application.Control.Alerts;

/// <summary>What was said to, or heard from, MP, PNC, PGN, INTERPOL or the authority that asked; added and never changed.</summary>
/// <param name="At">When it was said; now, if not told.</param>
/// <param name="Reference">Of their letter or ours.</param>
[Requires(Can.AnnotateAlerts)]
public sealed record AnnotateAlert(string? Institution, NoteDirection? Direction, string? Text, DateTimeOffset? At = null, string? Reference = null)
    : ICommand<AlertStanding>, IChange
{
    [JsonIgnore]
    public Id<Alert> AlertId { get; init; }

    Guid IChange.Target => AlertId.Value;
}

internal sealed class AnnotateAlertRules : AbstractValidator<AnnotateAlert>
{
    private static readonly DateTimeOffset First = new(1990, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public AnnotateAlertRules()
    {
        RuleFor(note => note.Institution).Required(AlertData.OriginLength);
        RuleFor(note => note.Direction).NotNull().WithErrorCode("common.required");
        RuleFor(note => note.At).GreaterThan(First).WithErrorCode("common.date_out_of_range");
        RuleFor(note => note.Text).Required(CoordinationNote.TextLength);
        RuleFor(note => note.Reference).Optional(CoordinationNote.ReferenceLength);
    }
}

internal sealed class AnnotateAlertHandler(AlertDesk desk) : IRequestHandler<AnnotateAlert, Result<AlertStanding>>
{
    public Task<Result<AlertStanding>> Handle(AnnotateAlert request, CancellationToken cancellationToken)
    {
        var note = new CoordinationNote(request.Institution!, request.Direction!.Value, request.At?.ToUniversalTime() ?? desk.Act.At, request.Text!, request.Reference);
        return desk.On(request.AlertId, alert => alert.Annotate(note, desk.Act), cancellationToken);
    }
}
