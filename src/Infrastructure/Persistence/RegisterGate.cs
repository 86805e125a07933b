using Igm.Application.Control.Arraigos;
using Igm.Application.Control.Certificates;
using Microsoft.EntityFrameworkCore;

namespace Igm.Infrastructure.Persistence;

/// <summary>
/// Acts on orders pass together; a certificate passes alone. Each takes its instant after it has passed and leaves at its commit,
/// so whatever was written at an instant before a certificate's cut is committed, and seen, when the certificate looks.
/// </summary>
internal static class RegisterGate
{
    private const int Key = 1_571_264;

    public static Task Pass(IgmDb db, Type request, CancellationToken ct) =>
        request == typeof(IssueCertificate) ? db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock({Key}, 0)", ct)
        : request.Namespace == typeof(VerifyArraigo).Namespace ? db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock_shared({Key}, 0)", ct)
        : Task.CompletedTask;
}
