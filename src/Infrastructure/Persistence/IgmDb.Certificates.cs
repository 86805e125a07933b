using Igm.Domain.Control.Certificates;
using Microsoft.EntityFrameworkCore;

namespace Igm.Infrastructure.Persistence;

internal sealed partial class IgmDb
{
    public DbSet<Certificate> Certificates => Set<Certificate>();
}
