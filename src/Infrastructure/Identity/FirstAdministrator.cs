using Igm.Application.Common;
using Igm.Application.Common.Ports;
using Igm.Domain.Access;
using Igm.Domain.Common;
using Igm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Igm.Infrastructure.Identity;

/// <summary>
/// The account that creates the others. Its one-time link is shown once, to whoever runs the command on the machine
/// itself; a link nobody used can be shown anew, an administrator who has signed in cannot be made again.
/// </summary>
internal sealed class FirstAdministrator(IgmDb db, IRoles roles, IAuditTrail trail, TimeProvider clock)
{
    public async Task<Result<string>> Invite(CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended('igm first administrator', 0))", ct);
        var administrators = await db.Officers.Where(officer => officer.Roles.Contains(Roles.Administrator)).ToListAsync(ct);
        if (administrators.Any(officer => officer.Status != OfficerStatus.Invited))
        {
            return OfficerErrors.AdministratorExists;
        }

        var act = new Act(House.Actor, clock.GetUtcNow(), "first administrator");
        var officer = administrators.FirstOrDefault() ?? db.Officers.Add(Invited(act)).Entity;
        var secret = Secret.New();
        officer.IssueLink(Secret.HashOf(secret), act);
        trail.Add(new AuditEntry
        {
            Id = Guid.CreateVersion7(act.At),
            At = act.At,
            UseCase = nameof(FirstAdministrator),
            Outcome = AuditOutcome.Done,
            Actor = act.By,
            Subjects = [officer.Id.Value],
            Changes = Changes.Of(db.ChangeTracker),
            Why = act.Why,
        });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return secret;
    }

    private Officer Invited(Act act) =>
        Officer.Invite(new("administrador", "Administrador del sistema", null, roles.Of([Roles.Administrator]).Value, Reach.All), act).Value;
}
