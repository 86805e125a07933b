using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>What the court answered to an observation; data still missing leave the order observed.</summary>
[Requires(Can.RegisterArraigos)]
public sealed record CompleteArraigo(
    string? Type, OrderOnPaper? Order, IReadOnlyList<SubjectOnPaper>? Subjects, CompanyOnPaper? Company = null, string? Plaintiff = null,
    string? LegalBasis = null, DateOnly? FixedUntil = null, bool OpenlyIncomplete = false) : ICommand<ArraigoStanding>, IChange, IRegistrationOnPaper
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class CompleteArraigoRules : AbstractValidator<CompleteArraigo>
{
    public CompleteArraigoRules() => Include(new RegistrationOnPaperRules<CompleteArraigo>());
}

internal sealed class CompleteArraigoHandler(ArraigoDesk desk) : IRequestHandler<CompleteArraigo, Result<ArraigoStanding>>
{
    public async Task<Result<ArraigoStanding>> Handle(CompleteArraigo request, CancellationToken cancellationToken)
    {
        return await desk.On(request.ArraigoId, arraigo =>
            desk.With(request, (data, rules) => arraigo.Complete(data, rules, desk.Act), cancellationToken), cancellationToken);
    }
}
