using Igm.Domain.Territory;
using Microsoft.EntityFrameworkCore;

namespace Igm.Infrastructure.Persistence;

internal sealed partial class IgmDb
{
    public DbSet<Holiday> Holidays => Set<Holiday>();

    public IQueryable<T> Reference<T>()
        where T : ReferenceItem => Set<T>().AsNoTracking();
}
