using FluentValidation;
using Igm.Application.Audit.Chains;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Audit;

/// <param name="Chain">One chain; both when left out.</param>
/// <param name="Checkpoints">As published: a tail that was cut since is found against them.</param>
[Requires(Can.VerifyAudit), Audited]
public sealed record VerifyAudit(string? Chain = null, IReadOnlyList<Checkpoint>? Checkpoints = null) : IQuery<Verification>;

internal sealed class VerifyAuditRules : AbstractValidator<VerifyAudit>
{
    public VerifyAuditRules()
    {
        RuleFor(verify => verify.Chain).Must(chain => chain is null || Chains.Chain.All.Contains(chain)).WithErrorCode("common.unknown_code");
        RuleFor(verify => verify.Checkpoints).AtMost(1000);
        RuleForEach(verify => verify.Checkpoints).NotNull().WithErrorCode("common.required").ChildRules(checkpoint =>
        {
            checkpoint.RuleFor(given => given.Chain).Required(20);
            checkpoint.RuleFor(given => given.KeyId).Required(100);
            checkpoint.RuleFor(given => given.SealHash).NotEmpty().WithErrorCode("common.required");
            checkpoint.RuleFor(given => given.Root).NotEmpty().WithErrorCode("common.required");
            checkpoint.RuleFor(given => given.Signature).NotEmpty().WithErrorCode("common.required");
        });
    }
}

internal sealed class VerifyAuditHandler(IAuditChains chains, ISignatures signatures) : IRequestHandler<VerifyAudit, Result<Verification>>
{
    public async Task<Result<Verification>> Handle(VerifyAudit request, CancellationToken cancellationToken)
    {
        var checkpoints = request.Checkpoints ?? [];
        var forged = Enumerable.Range(0, checkpoints.Count).Where(i => !IsOurs(checkpoints[i])).ToList();
        return forged.Count == 0
            ? await chains.Verify(request.Chain is { } chain ? [chain] : Chain.All, checkpoints, cancellationToken)
            : AuditErrors.CheckpointNotOurs.At(forged.Select(i => ($"/checkpoints/{i}/signature", AuditErrors.CheckpointNotOurs.Code)));
    }

    private bool IsOurs(Checkpoint checkpoint) => signatures.Verify(checkpoint.KeyId, checkpoint.Encode(), checkpoint.Signature);
}
