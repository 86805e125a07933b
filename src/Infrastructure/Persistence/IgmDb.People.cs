using Igm.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Igm.Infrastructure.Persistence;

internal sealed partial class IgmDb
{
    public DbSet<Person> People => Set<Person>();
    public DbSet<Company> Companies => Set<Company>();
}
