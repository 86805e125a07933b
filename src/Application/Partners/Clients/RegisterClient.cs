using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using MediatR;

namespace Igm.Application.Partners.Clients;

/// <summary>A client that cannot prove itself yet: its secret is issued apart, so that no answer kept for repetition holds one.</summary>
[Requires(Can.RegisterClients), Registers]
public sealed record RegisterClient(
    string? ClientId, string? Name, string? Institution, IReadOnlyList<string>? Scopes, IReadOnlyList<string>? Purposes, AgreementView? Agreement, QuotasView? Quotas)
    : ICommand<Registered>;

internal sealed class RegisterClientRules : AbstractValidator<RegisterClient>
{
    public RegisterClientRules()
    {
        RuleFor(register => register.ClientId).Required(Client.ClientIdLength);
        RuleFor(register => register.Name).Required(Client.NameLength);
        RuleFor(register => register.Institution).Required(20);
        RuleFor(register => register.Scopes).OpenScopes();
        RuleFor(register => register.Purposes).KnownPurposes();
        RuleFor(register => register.Agreement).NotNull().WithErrorCode("common.required").SetValidator(new AgreementRules()!);
        RuleFor(register => register.Quotas).NotNull().WithErrorCode("common.required").SetValidator(new QuotasRules()!);
    }
}

internal sealed class RegisterClientHandler(IDb db, ISql sql, Act act) : IRequestHandler<RegisterClient, Result<Registered>>
{
    public async Task<Result<Registered>> Handle(RegisterClient register, CancellationToken ct) =>
        await sql.OneOrNone<string>($"select distinct code from territory.institutions where code = {register.Institution}", ct) is null
            ? ClientErrors.InstitutionUnknown.At(("/institution", ClientErrors.InstitutionUnknown.Code))
            : Client.Register(
                    new(register.ClientId!, register.Name!, register.Institution!, register.Scopes!, register.Purposes!, register.Agreement!.ToAgreement(), register.Quotas!.ToQuotas()), act)
                .Map(client => new Registered(db.Clients.Add(client).Entity.Id.Value, client.Version));
}
