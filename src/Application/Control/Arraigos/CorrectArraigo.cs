using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>Mends the record: the whole of it as it should read, and why.</summary>
[Requires(Can.CorrectArraigos)]
public sealed record CorrectArraigo(
    string? Type, OrderOnPaper? Order, IReadOnlyList<SubjectOnPaper>? Subjects, CompanyOnPaper? Company = null, string? Plaintiff = null,
    string? LegalBasis = null, DateOnly? FixedUntil = null, string Why = "") : ICommand<ArraigoStanding>, IChange, IReasoned, IRegistrationOnPaper
{
    bool IRegistrationOnPaper.OpenlyIncomplete => false;

    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class CorrectArraigoRules : AbstractValidator<CorrectArraigo>
{
    public CorrectArraigoRules()
    {
        Include(new RegistrationOnPaperRules<CorrectArraigo>());
        RuleFor(correct => correct.Why).Reason();
    }
}

internal sealed class CorrectArraigoHandler(ArraigoDesk desk) : IRequestHandler<CorrectArraigo, Result<ArraigoStanding>>
{
    public async Task<Result<ArraigoStanding>> Handle(CorrectArraigo request, CancellationToken cancellationToken)
    {
        return await desk.On(request.ArraigoId, arraigo =>
            desk.With(request, (data, rules) => arraigo.Correct(data, rules, desk.Act), cancellationToken), cancellationToken);
    }
}
