using Igm.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Common.Ports;

public partial interface IDb
{
    DbSet<Person> People { get; }
    DbSet<Company> Companies { get; }
}
