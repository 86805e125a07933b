using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>Mends the record: the whole of it as it should read, and why. Whom an annotated order stops waits for a second person.</summary>
[Requires(Can.CorrectArraigos)]
public sealed record CorrectArraigo(
    string? Type, OrderOnPaper? Order, IReadOnlyList<SubjectOnPaper>? Subjects, CompanyOnPaper? Company = null, string? Plaintiff = null,
    string? LegalBasis = null, DateOnly? FixedUntil = null, string Why = "") : ICommand<CorrectedArraigo>, IChange, IReasoned, IRegistrationOnPaper
{
    bool IRegistrationOnPaper.OpenlyIncomplete => false;

    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

/// <param name="ProposalId">Nothing is mended yet: the correction waits for its second person.</param>
public sealed record CorrectedArraigo(Guid Id, int Version, string State, Guid? ProposalId);

internal sealed class CorrectArraigoRules : AbstractValidator<CorrectArraigo>
{
    public CorrectArraigoRules()
    {
        Include(new RegistrationOnPaperRules<CorrectArraigo>());
        RuleFor(correct => correct.Why).Reason();
    }
}

internal sealed class CorrectArraigoHandler(ArraigoDesk desk) : IRequestHandler<CorrectArraigo, Result<CorrectedArraigo>>
{
    public async Task<Result<CorrectedArraigo>> Handle(CorrectArraigo request, CancellationToken cancellationToken)
    {
        Guid? waits = null;
        var standing = await desk.On(request.ArraigoId, arraigo => desk.With(request, (data, rules) =>
        {
            var corrected = arraigo.Correct(data, rules, desk.Act);
            if (corrected.Error != ArraigoErrors.CorrectionTakesTwo) return corrected;
            var proposed = arraigo.ProposeCorrection(data, rules, desk.Act);
            waits = proposed.Succeeded ? proposed.Value.Id : null;
            return proposed.Map(_ => new Done());
        }, cancellationToken), cancellationToken);
        return standing.Map(now => new CorrectedArraigo(now.Id, now.Version, now.State, waits));
    }
}
