using Igm.Domain.Territory;
using Microsoft.EntityFrameworkCore;

namespace Igm.Application.Common.Ports;

/// <summary>Reference lists are read, never written, by the API: they come as queries to project from, not as sets.</summary>
public partial interface IDb
{
    IQueryable<T> Reference<T>()
        where T : ReferenceItem;

    DbSet<Holiday> Holidays { get; }
}
