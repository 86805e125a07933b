using Igm.Application.Common.Ports;
using Igm.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Igm.Infrastructure.Certificates;

/// <summary>A row per series and year: whoever takes a number holds the row until the end of the transaction, so there is no gap and no pair.</summary>
internal sealed class Numbers(IgmDb db) : INumbers
{
    public async Task<int> Next(string series, int year, CancellationToken ct) =>
        (await db.Database.SqlQuery<int>($"""
            insert into house.number_series as s (series, year, last) values ({series}, {year}, 1)
                on conflict (series, year) do update set last = s.last + 1 returning last as "Value"
            """).ToListAsync(ct)).Single();
}
