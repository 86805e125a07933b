using System.Text.Json.Serialization;
using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Domain.Partners.Clients;
using MediatR;

namespace Igm.Application.Partners.Clients;

/// <summary>Until when the agreement holds from now on, and how much may be asked under it.</summary>
[Requires(Can.ChangeClients)]
public sealed record RenewAgreement(AgreementView? Agreement, QuotasView? Quotas, string Why) : ICommand<Done>, IChange, IReasoned
{
    [JsonIgnore] public Id<Client> PartnerId { get; init; }
    [JsonIgnore] public Guid Target => PartnerId.Value;
}

internal sealed class RenewAgreementRules : AbstractValidator<RenewAgreement>
{
    public RenewAgreementRules()
    {
        RuleFor(renew => renew.Agreement).NotNull().WithErrorCode("common.required").SetValidator(new AgreementRules()!);
        RuleFor(renew => renew.Quotas).NotNull().WithErrorCode("common.required").SetValidator(new QuotasRules()!);
        RuleFor(renew => renew.Why).Reason();
    }
}

internal sealed class RenewAgreementHandler(IDb db, ITokenMemory memory, Act act) : IRequestHandler<RenewAgreement, Result<Done>>
{
    public async Task<Result<Done>> Handle(RenewAgreement renew, CancellationToken ct)
    {
        if (await db.Clients.FindAsync([renew.PartnerId], ct) is not { } client)
        {
            return ClientErrors.NotFound;
        }

        memory.Drop(client.Id);
        return client.Agree(renew.Agreement!.ToAgreement(), renew.Quotas!.ToQuotas(), act);
    }
}
