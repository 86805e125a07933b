using Igm.Domain.Control.Alerts;
using Igm.Domain.Control.Arraigos;
using Igm.Domain.Control.Courts;
using Igm.Domain.Control.Letters;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Common.Ports;

public partial interface IDb
{
    DbSet<Alert> Alerts { get; }
    DbSet<AlertType> AlertTypes { get; }
    DbSet<Arraigo> Arraigos { get; }
    DbSet<ArraigoType> ArraigoTypes { get; }
    DbSet<Court> Courts { get; }
    DbSet<Letter> Letters { get; }
}
