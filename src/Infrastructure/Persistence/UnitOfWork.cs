using System.Security.Cryptography;
using System.Text.Json;
using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Common;
using Igm.Infrastructure.Outbox;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Igm.Infrastructure.Persistence;

internal sealed class UnitOfWork(IgmDb db, IAuditTrail trail, Precondition precondition, ICaller caller, TimeProvider clock) : IUnitOfWork
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public async Task<TResponse> Transact<TResponse>(object request, Func<Task<TResponse>> work, Func<AuditEntry> entry, CancellationToken ct)
        where TResponse : IOutcome<TResponse>
    {
        // A failed save rolls everything back, so a savepoint around it would be two round trips for nothing.
        db.Database.AutoSavepointsEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        byte[] mark = [];
        if (precondition.IdempotencyKey is { } key)
        {
            mark = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(request, request.GetType(), Json));
            if (await FirstAnswer<TResponse>(key, mark, entry, ct) is (true, var first))
            {
                await transaction.CommitAsync(CancellationToken.None);
                return first;
            }
        }

        await RegisterGate.Pass(db, request.GetType(), ct);
        var outcome = await work();
        if (StaleTarget(request))
        {
            return TResponse.Refuse(CommonErrors.Stale);
        }

        if (outcome.Error is not null)
        {
            return outcome;
        }

        try
        {
            Write(request, outcome, entry(), mark);
            await db.SaveChangesAsync(ct);
            await transaction.CommitAsync(CancellationToken.None);
            return outcome;
        }
        catch (DbUpdateConcurrencyException)
        {
            return TResponse.Refuse(CommonErrors.Stale);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } taken
            && UniqueConstraints.ErrorOf(taken.ConstraintName) is not null)
        {
            return TResponse.Refuse(UniqueConstraints.ErrorOf(((PostgresException)e.InnerException!).ConstraintName)!);
        }
    }

    /// <summary>One round trip: take the key for this transaction, and read what it answered before.</summary>
    private async Task<(bool Known, TResponse Answer)> FirstAnswer<TResponse>(string key, byte[] mark, Func<AuditEntry> entry, CancellationToken ct)
        where TResponse : IOutcome<TResponse>
    {
        var who = caller.Actor?.Id ?? Guid.Empty;
        var running = await db.Database.SqlQuery<KeyState>($"""
            select pg_try_advisory_xact_lock(hashtextextended({who.ToString() + key}, 0)) as "Taken", a.request_hash as "RequestHash", a.answer as "Answer"
              from (select 1) one left join house.idempotent_answers a on a.caller = {who} and a.key = {key}
            """).SingleAsync(ct);
        if (running.Answer is { } answer)
        {
            return (true, running.RequestHash.AsSpan().SequenceEqual(mark) ? await Replay<TResponse>(answer, entry(), ct) : TResponse.Refuse(CommonErrors.KeyReused));
        }

        return running.Taken ? default : (true, TResponse.Refuse(CommonErrors.KeyRunning));
    }

    private async Task<TResponse> Replay<TResponse>(string answer, AuditEntry entry, CancellationToken ct)
        where TResponse : IOutcome<TResponse>
    {
        var kept = JsonSerializer.Deserialize<KeptAnswer>(answer, Json)!;
        precondition.Became = kept.Version;
        trail.Add(entry with { Outcome = AuditOutcome.Repeated, Subjects = kept.Subjects });
        await db.SaveChangesAsync(ct);
        return TResponse.Accept(kept.Content.Deserialize(TResponse.ContentType, Json)!);
    }

    private bool StaleTarget(object request) =>
        request is IChange change
        && precondition.IfMatch is { } seen
        && db.ChangeTracker.Entries<IAggregate>().FirstOrDefault(entry => entry.Entity.Key == change.Target) is { } target
        && (int)target.OriginalValues[nameof(IAggregate.Version)]! != seen;

    private void Write(object request, IOutcome outcome, AuditEntry entry, byte[] mark)
    {
        var changed = db.ChangeTracker.Entries<IAggregate>()
            .Where(aggregate => aggregate.State is EntityState.Added or EntityState.Modified)
            .Select(aggregate => aggregate.Entity)
            .ToList();
        Guid[] subjects = [.. entry.Subjects.Union(changed.Select(aggregate => aggregate.Key)).Union(changed.OfType<IAbout>().SelectMany(about => about.About))];
        trail.Add(entry with
        {
            Subjects = subjects,
            Evidence = [.. Papers().Distinct()],
            Changes = Changes.Of(db.ChangeTracker),
        });
        foreach (var aggregate in changed)
        {
            db.Outbox.AddRange(aggregate.Events.Select(happened => Message(aggregate, happened)));
            foreach (var act in aggregate.RegisterActs)
            {
                trail.Add(act);
            }
        }

        precondition.Became = (request is IChange change ? changed.FirstOrDefault(aggregate => aggregate.Key == change.Target) : changed.FirstOrDefault())?.Version;
        if (precondition.IdempotencyKey is { } key)
        {
            db.Answers.Add(new()
            {
                Caller = caller.Actor?.Id ?? Guid.Empty,
                Key = key,
                RequestHash = mark,
                At = entry.At,
                Answer = JsonSerializer.Serialize(new { version = precondition.Became, subjects, content = outcome.Content }, Json),
            });
        }
    }

    private IEnumerable<Guid> Papers() => db.ChangeTracker.Entries()
        .Where(part => part.State is EntityState.Added or EntityState.Modified)
        .Select(part => (part.Entity as IEvidenced)?.Paper)
        .OfType<Guid>();

    private OutboxMessage Message(IAggregate aggregate, IDomainEvent happened) => new()
    {
        Id = Guid.CreateVersion7(clock.GetUtcNow()),
        Area = aggregate.GetType().Namespace!.Split('.')[2].ToLowerInvariant(),
        Type = happened.GetType().Name,
        Subject = aggregate.Key,
        Version = aggregate.Version,
        At = happened.At,
        Withheld = happened.IsWithheld,
        Data = JsonSerializer.Serialize(happened, happened.GetType(), Json),
    };

    private sealed record KeyState(bool Taken, byte[]? RequestHash, string? Answer);

    private sealed record KeptAnswer(int? Version, Guid[] Subjects, JsonElement Content);
}
