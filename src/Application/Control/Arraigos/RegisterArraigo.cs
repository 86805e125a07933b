using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;

namespace Igm.Application.Control.Arraigos;

/// <summary>The registrar types the order: complete, or openly incomplete, and then the court is asked and its clock starts.</summary>
[Requires(Can.RegisterArraigos)]
public sealed record RegisterArraigo(
    string? Type, OrderOnPaper? Order, IReadOnlyList<SubjectOnPaper>? Subjects, CompanyOnPaper? Company = null, string? Plaintiff = null,
    string? LegalBasis = null, DateOnly? FixedUntil = null, bool OpenlyIncomplete = false) : ICommand<ArraigoStanding>, IChange, IRegistrationOnPaper
{
    [JsonIgnore]
    public Id<Arraigo> ArraigoId { get; init; }

    Guid IChange.Target => ArraigoId.Value;
}

internal sealed class RegisterArraigoRules : AbstractValidator<RegisterArraigo>
{
    public RegisterArraigoRules() => Include(new RegistrationOnPaperRules<RegisterArraigo>());
}

internal sealed class RegisterArraigoHandler(ArraigoDesk desk, ArraigoCalendar calendar) : IRequestHandler<RegisterArraigo, Result<ArraigoStanding>>
{
    public async Task<Result<ArraigoStanding>> Handle(RegisterArraigo request, CancellationToken cancellationToken)
    {
        var term = await calendar.Term(cancellationToken);
        return await desk.On(request.ArraigoId, arraigo =>
            desk.With(request, (data, rules) => arraigo.Register(data, rules, term, desk.Act), cancellationToken), cancellationToken);
    }
}
