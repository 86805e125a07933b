using Igm.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Common.Ports;

public partial interface IDb
{
    DbSet<Officer> Officers { get; }
    DbSet<Session> Sessions { get; }
}
