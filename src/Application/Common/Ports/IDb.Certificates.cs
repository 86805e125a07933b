using Igm.Domain.Control.Certificates;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Common.Ports;

public partial interface IDb
{
    DbSet<Certificate> Certificates { get; }
}
