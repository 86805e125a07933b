using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Control.Arraigos;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Control.ArraigoTypes;

/// <summary>The legal unit's new version of a type's rules, from a day on; orders annotated before keep their term.</summary>
[Requires(Can.ChangeArraigoTypes), Registers]
public sealed record ChangeArraigoRules(
    ArraigoTerm? Term, bool? ExpiresExOfficio, bool? ExpiryConfirmed, DateOnly? ValidFrom, string? LegalBasis, string? Source, string Why,
    bool MinimalData = false, int Years = 1, LastDay LastDay = LastDay.Anniversary, string? Note = null) : ICommand<Registered>, IReasoned
{
    [JsonIgnore]
    public string Code { get; init; } = "";
}

internal sealed class ChangeArraigoRulesRules : AbstractValidator<ChangeArraigoRules>
{
    public ChangeArraigoRulesRules()
    {
        RuleFor(change => change.Term).NotNull().WithErrorCode("common.required");
        RuleFor(change => change.ExpiresExOfficio).NotNull().WithErrorCode("common.required");
        RuleFor(change => change.ExpiryConfirmed).NotNull().WithErrorCode("common.required");
        RuleFor(change => change.ValidFrom).NotNull().WithErrorCode("common.required").PlausibleDay();
        RuleFor(change => change.LegalBasis).Required(400);
        RuleFor(change => change.Source).Required(400);
        RuleFor(change => change.Note).Optional(1000);
        RuleFor(change => change.Years).InclusiveBetween(1, 20).WithErrorCode("common.out_of_range");
        RuleFor(change => change.Why).Reason();
    }
}

internal sealed class ChangeArraigoRulesHandler(IDb db, Act act) : IRequestHandler<ChangeArraigoRules, Result<Registered>>
{
    public async Task<Result<Registered>> Handle(ChangeArraigoRules request, CancellationToken cancellationToken)
    {
        if (await db.ArraigoTypes.SingleOrDefaultAsync(known => known.Code == request.Code, cancellationToken) is not { } type) return ArraigoTypeErrors.NotFound;

        var rules = new ArraigoRules(
            type.Code, request.Term!.Value, request.ExpiresExOfficio!.Value, request.ExpiryConfirmed!.Value, request.MinimalData, request.Years, request.LastDay);
        return type.ChangeRules(rules, new(request.ValidFrom!.Value, request.LegalBasis!, request.Source!, request.Note), act)
            .Map(_ => new Registered(type.Id.Value, type.Version));
    }
}
