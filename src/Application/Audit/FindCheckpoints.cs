using FluentValidation;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using MediatR;

namespace Igm.Application.Audit;

/// <summary>What anyone may keep, to see later that nothing was cut off: hashes and signatures, nothing of the content.</summary>
[Open]
public sealed record FindCheckpoints(string? Chain = null, string? After = null, int? Limit = null) : IQuery<Page<CheckpointRow>>, IPaged;

/// <param name="PublicKey">Of the key that signed, as SubjectPublicKeyInfo; compare it with the one the institution publishes elsewhere.</param>
public sealed record CheckpointRow(
    string Chain, DateOnly Day, long Seal, byte[] SealHash, byte[] Root, long Rows, DateTimeOffset At, string KeyId, byte[] Signature, byte[]? PublicKey);

internal sealed class FindCheckpointsRules : AbstractValidator<FindCheckpoints>
{
    public FindCheckpointsRules() =>
        RuleFor(find => find.Chain).Must(chain => chain is null || Chains.Chain.All.Contains(chain)).WithErrorCode("common.unknown_code");
}

internal sealed class FindCheckpointsHandler(ISql sql, ISignatures signatures) : IRequestHandler<FindCheckpoints, Result<Page<CheckpointRow>>>
{
    public async Task<Result<Page<CheckpointRow>>> Handle(FindCheckpoints request, CancellationToken cancellationToken)
    {
        var filter = ("checkpoints", request.Chain);
        if (!Cursor.Read<DateOnly, string>(request.After, filter, out var after) || (after is { } last && !Chains.Chain.All.Contains(last.Second)))
        {
            return CommonErrors.BadCursor;
        }

        var limit = request.Limit ?? Page<CheckpointRow>.DefaultLimit;
        var (before, chain) = (after?.First, after?.Second);
        var rows = await sql.Query<Stored>($"""
            select chain, day, seal, seal_hash, root, rows, at, key_id, signature
              from audit.checkpoints
             where ({request.Chain}::text is null or chain = {request.Chain})
               and ({before}::date is null or day < {before} or (day = {before} and chain > {chain}))
             order by day desc, chain
             limit {limit + 1}
            """, cancellationToken);
        var page = Cursor.Cut(rows, limit, filter, row => [row.Day, row.Chain]);
        return new Page<CheckpointRow>([.. page.Items.Select(Shown)], page.Next);
    }

    private CheckpointRow Shown(Stored row) => new(
        row.Chain, row.Day, row.Seal, row.SealHash, row.Root, row.Rows, row.At, row.KeyId, row.Signature, signatures.PublicKeys.GetValueOrDefault(row.KeyId));

    private sealed record Stored
    {
        public required string Chain { get; init; }
        public DateOnly Day { get; init; }
        public long Seal { get; init; }
        public required byte[] SealHash { get; init; }
        public required byte[] Root { get; init; }
        public long Rows { get; init; }
        public DateTimeOffset At { get; init; }
        public required string KeyId { get; init; }
        public required byte[] Signature { get; init; }
    }
}
