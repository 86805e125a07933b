using Igm.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace Igm.Infrastructure.Persistence;

internal sealed partial class IgmDb
{
    public DbSet<Officer> Officers => Set<Officer>();
    public DbSet<Session> Sessions => Set<Session>();
}
