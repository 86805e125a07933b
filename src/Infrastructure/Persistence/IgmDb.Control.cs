using Igm.Domain.Control.Alerts;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.Control.Courts;
using Igm.Domain.Control.Letters;
using Microsoft.EntityFrameworkCore;

namespace Igm.Infrastructure.Persistence;

internal sealed partial class IgmDb
{
    public DbSet<Alert> Alerts => Set<Alert>();
    public DbSet<AlertType> AlertTypes => Set<AlertType>();
    public DbSet<Arraigo> Arraigos => Set<Arraigo>();
    public DbSet<ArraigoType> ArraigoTypes => Set<ArraigoType>();
    public DbSet<Court> Courts => Set<Court>();
    public DbSet<Letter> Letters => Set<Letter>();
}
